//! Words with the attributes that let them be read right: a name in its own script, a language's own name.

use askama::Template;

super::markup!(Own);

/// Words in a language and direction of their own, apart from the words around them.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "own/own.html")]
pub(crate) struct Own {
    /// The words.
    pub(crate) text: String,
    /// Their `lang` (BCP 47); empty where it is the page's.
    pub(crate) tag: String,
    /// Their direction: `ltr`, `rtl`, or `auto` where it is not known.
    pub(crate) direction: &'static str,
}

impl Own {
    /// Words whose language is not known.
    pub(crate) fn unknown(text: impl Into<String>) -> Self {
        Self { text: text.into(), tag: String::new(), direction: "auto" }
    }

    /// What runs from left to right in every language: addresses, telephone numbers, names of technical things.
    pub(crate) fn left_to_right(text: impl Into<String>) -> Self {
        Self { direction: "ltr", ..Self::unknown(text) }
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Own> {
    let urdu = Own { text: "مدرسہ".to_owned(), tag: "ur".to_owned(), direction: "rtl" };
    vec![urdu, Own::unknown("Saturday school & club <script>")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_said_only_where_it_is_known() {
        let [urdu, unknown] = examples().try_into().unwrap();
        assert_eq!(urdu.to_string(), "<bdi lang=\"ur\" dir=\"rtl\">مدرسہ</bdi>");
        assert!(unknown.to_string().starts_with("<bdi dir=\"auto\">Saturday school "));
    }
}
