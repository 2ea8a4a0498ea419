//! The filter language: `=`, `IN`, `NOT`, `AND`, `OR`, brackets, quoted values and circles.

use serde_json::Value;

use super::ask::Refused;

/// What must hold of a document.
pub(super) enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    /// One of the attribute's values is one of these.
    Among(String, Vec<String>),
    /// The document's point is at most so many metres from another.
    Circle(Vec<f64>),
}

impl Condition {
    pub(super) fn holds(&self, document: &Value) -> bool {
        match self {
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(document)),
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(document)),
            Self::Not(condition) => !condition.holds(document),
            Self::Among(name, wanted) => {
                values(document.get(name)).iter().any(|value| wanted.iter().any(|one| one.eq_ignore_ascii_case(value)))
            }
            Self::Circle(circle) => {
                let radius = circle.get(2).copied().unwrap_or_default();
                metres(document, circle).is_some_and(|metres| metres <= radius)
            }
        }
    }
}

/// Reads a filter; an attribute that is not filterable is refused.
pub(super) fn parse(text: &str, filterable: &[&str]) -> Result<Condition, Refused> {
    let mut parser = Parser { rest: text, filterable };
    let condition = parser.any()?;
    if parser.rest.trim().is_empty() {
        return Ok(condition);
    }
    Err(refused(format!("Found unexpected characters at the end of the filter: `{}`.", parser.rest.trim())))
}

fn refused(message: String) -> Refused {
    ("invalid_search_filter", message)
}

struct Parser<'a> {
    rest: &'a str,
    filterable: &'a [&'a str],
}

impl<'a> Parser<'a> {
    fn any(&mut self) -> Result<Condition, Refused> {
        let mut conditions = vec![self.all()?];
        while self.takes("OR") {
            conditions.push(self.all()?);
        }
        Ok(Condition::Any(conditions))
    }

    fn all(&mut self) -> Result<Condition, Refused> {
        let mut conditions = vec![self.one()?];
        while self.takes("AND") {
            conditions.push(self.one()?);
        }
        Ok(Condition::All(conditions))
    }

    fn one(&mut self) -> Result<Condition, Refused> {
        if self.takes("NOT") {
            return Ok(Condition::Not(Box::new(self.one()?)));
        }
        if self.takes("(") {
            let condition = self.any()?;
            return if self.takes(")") { Ok(condition) } else { Err(refused("Expected `)`.".to_owned())) };
        }
        if self.takes("_geoRadius") {
            let end = self.rest.find(')').ok_or_else(|| refused("Expected `)`.".to_owned()))? + 1;
            let (circle, rest) = self.rest.split_at(end);
            self.rest = rest;
            self.may_filter("_geo")?;
            return numbers(circle).map(Condition::Circle).ok_or_else(|| refused(format!("Not a circle: {circle}")));
        }
        let name = self.value()?;
        self.may_filter(&name)?;
        if self.takes("=") {
            return Ok(Condition::Among(name, vec![self.value()?]));
        }
        if !self.takes("IN") || !self.takes("[") {
            return Err(refused(format!("Was expecting an operation at `{}`.", self.rest)));
        }
        let mut values = Vec::new();
        while !self.takes("]") {
            values.push(self.value()?);
            if !self.takes(",") && !self.rest.trim_start().starts_with(']') {
                return Err(refused(format!("Expected `]` at `{}`.", self.rest)));
            }
        }
        Ok(Condition::Among(name, values))
    }

    fn may_filter(&self, name: &str) -> Result<(), Refused> {
        if self.filterable.contains(&name) {
            Ok(())
        } else {
            Err(refused(format!("Attribute `{name}` is not filterable.")))
        }
    }

    fn takes(&mut self, token: &str) -> bool {
        let Some(rest) = self.rest.trim_start().strip_prefix(token) else { return false };
        let is_word = token.chars().all(char::is_alphabetic);
        if is_word && rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
            return false;
        }
        self.rest = rest;
        true
    }

    /// A word, or a text in quotes in which `\` takes the next letter as it is.
    fn value(&mut self) -> Result<String, Refused> {
        let rest = self.rest.trim_start();
        let Some(quote) = rest.chars().next().filter(|first| matches!(first, '"' | '\'')) else {
            let end =
                rest.find(|letter: char| !letter.is_alphanumeric() && !"_-.".contains(letter)).unwrap_or(rest.len());
            let (word, rest) = rest.split_at(end);
            self.rest = rest;
            return if word.is_empty() {
                Err(refused(format!("Expected a value at `{rest}`.")))
            } else {
                Ok(word.to_owned())
            };
        };
        let mut value = String::new();
        let mut letters = rest.char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            if letter == quote {
                self.rest = rest.get(at + 1..).unwrap_or_default();
                return Ok(value);
            }
            let taken = if letter == '\\' { letters.next().map(|(_, next)| next) } else { Some(letter) };
            value.extend(taken);
        }
        Err(refused(format!("Expression `{rest}` is missing the closing delimiter.")))
    }
}

/// The values of an attribute, as text.
pub(super) fn values(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Array(values)) => values.iter().flat_map(|value| values_of(value)).collect(),
        Some(value) => values_of(value),
        None => Vec::new(),
    }
}

fn values_of(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Null => Vec::new(),
        other => vec![other.to_string()],
    }
}

/// The numbers of `(52.64, -1.1, 500)`.
pub(super) fn numbers(text: &str) -> Option<Vec<f64>> {
    let inner = text.trim().strip_prefix('(')?.strip_suffix(')')?;
    inner.split(',').map(|number| number.trim().parse().ok()).collect()
}

/// How far a document's point is from another; none where it has no point.
pub(super) fn metres(document: &Value, from: &[f64]) -> Option<f64> {
    let own = |name: &str| document.get("_geo")?.get(name)?.as_f64();
    let (north, east) = (own("lat")?.to_radians(), own("lng")?.to_radians());
    let (from_north, from_east) = (from.first()?.to_radians(), from.get(1)?.to_radians());
    let half = |one: f64, other: f64| ((other - one) / 2.0).sin().powi(2);
    let chord = half(from_north, north) + from_north.cos() * north.cos() * half(from_east, east);
    Some(2.0 * 6_371_000.0 * chord.sqrt().min(1.0).asin())
}
