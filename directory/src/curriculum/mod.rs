//! The curriculum vocabulary: subjects, topics and languages, by all the names people use for them.

/// A topic of the vocabulary, by its stable code (`ancient_benin`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct TopicId(String);

/// A language of the vocabulary, by its ISO 639-3 code.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct LanguageCode(String);
