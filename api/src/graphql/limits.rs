//! What one request may ask: how much it is written, how deep it nests, and what it costs, said with its figures.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextRequest, NextValidation};
use async_graphql::parser::types::{ExecutableDocument, Selection, SelectionSet};
use async_graphql::{Name, Response, ServerError, ValidationResult, async_trait, value};

use super::errors::BadRequest;

/// The deepest a query may nest.
pub(super) const DEPTH: usize = 15;
/// The most a query may cost: every field one, a list its size times what is asked of each.
pub(super) const COST: usize = 5_000;
/// The most directives on one field.
pub(super) const DIRECTIVES: usize = 10;
/// The most fields at the root of an operation: each may be a search of its own.
pub(super) const ROOT_FIELDS: usize = 20;
/// The most fields and fragments in all, those in a fragment counted wherever it is used.
pub(super) const PARTS: usize = 2_000;
/// The most that fields and fragments may stand in each other; whatever walks them calls itself as often.
pub(super) const LEVELS: usize = 32;
/// The most often that lists of the schema's own description may nest: a type's fields have types with fields.
pub(super) const DESCRIPTIONS: usize = 2;

/// The lists of the schema's description that lead from types to types.
const DESCRIBING: [&str; 4] = ["fields", "inputFields", "interfaces", "possibleTypes"];

/// Refuses a document that is too much before anything walks it: fragments in fragments make a short text a very long
/// query, and whatever expands them takes as long as it is.
pub(super) fn check(document: &ExecutableDocument) -> Result<(), BadRequest> {
    let mut known = HashMap::new();
    for (_, operation) in document.operations.iter() {
        let size = size_of(&operation.node.selection_set.node, document, &mut known, 0)?;
        within(size.root_fields, ROOT_FIELDS, "fields at its root: send several requests")?;
        within(size.parts, PARTS, "fields and fragments: ask for less at once")?;
        within(size.descriptions, DESCRIPTIONS, "levels of types within types: ask for the types by their names")?;
    }
    // Those that nothing uses are walked too.
    for fragment in document.fragments.values() {
        size_of(&fragment.node.selection_set.node, document, &mut known, 0)?;
    }
    Ok(())
}

fn within(asked: usize, allowed: usize, what: &str) -> Result<(), BadRequest> {
    if asked > allowed {
        return Err(BadRequest(format!("this has {asked} where {allowed} are allowed, {what}")));
    }
    Ok(())
}

/// How much a selection asks for, with its fragments put in.
#[derive(Clone, Copy, Default)]
struct Size {
    root_fields: usize,
    parts: usize,
    descriptions: usize,
    levels: usize,
}

impl Size {
    fn add(&mut self, other: Self) {
        self.root_fields = self.root_fields.saturating_add(other.root_fields);
        self.parts = self.parts.saturating_add(other.parts).saturating_add(1);
        self.levels = self.levels.max(other.levels + 1);
        self.descriptions = self.descriptions.max(other.descriptions);
    }
}

/// `known` holds each fragment's size once it is known, and none while it is being found out: so each is walked once.
fn size_of<'a>(
    set: &'a SelectionSet,
    document: &'a ExecutableDocument,
    known: &mut HashMap<&'a Name, Option<Size>>,
    level: usize,
) -> Result<Size, BadRequest> {
    const NESTED: &str = "levels of fields and fragments within each other: ask for the inner parts by their ids";
    within(level, LEVELS, NESTED)?;
    let mut size = Size::default();
    for item in &set.items {
        let part = match &item.node {
            Selection::Field(field) => {
                let below = size_of(&field.node.selection_set.node, document, known, level + 1)?;
                let describes = DESCRIBING.contains(&field.node.name.node.as_str());
                Size { root_fields: 1, descriptions: below.descriptions + usize::from(describes), ..below }
            }
            Selection::InlineFragment(fragment) => {
                size_of(&fragment.node.selection_set.node, document, known, level + 1)?
            }
            Selection::FragmentSpread(spread) => {
                let name = &spread.node.fragment_name.node;
                match (known.get(name), document.fragments.get(name)) {
                    (Some(Some(size)), _) => *size,
                    (Some(None), _) => return Err(BadRequest(format!("the fragment {name} contains itself"))),
                    // One that is not there is for the validation to name.
                    (None, None) => Size::default(),
                    (None, Some(fragment)) => {
                        known.insert(name, None);
                        let size = size_of(&fragment.node.selection_set.node, document, known, level + 1)?;
                        known.insert(name, Some(size));
                        size
                    }
                }
            }
        };
        size.add(part);
    }
    within(level + size.levels, LEVELS, NESTED)?;
    Ok(size)
}

/// Says in every answer what it cost, and refuses what is too dear or too deep.
pub(super) struct Costs;

impl ExtensionFactory for Costs {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Cost::default())
    }
}

/// What one request costs, once it is known.
#[derive(Default)]
struct Cost(OnceLock<ValidationResult>);

#[async_trait::async_trait]
impl Extension for Cost {
    async fn request(&self, ctx: &ExtensionContext<'_>, next: NextRequest<'_>) -> Response {
        let response = next.run(ctx).await;
        match self.0.get() {
            Some(found) => {
                let cost = value!({ "asked": found.complexity, "allowed": COST, "depth": found.depth });
                response.extension("cost", cost)
            }
            None => response,
        }
    }

    async fn validation(
        &self,
        ctx: &ExtensionContext<'_>,
        next: NextValidation<'_>,
    ) -> Result<ValidationResult, Vec<ServerError>> {
        let found = next.run(ctx).await?;
        let found = *self.0.get_or_init(|| found);
        let refuse = |message: String| Err(vec![ServerError::new(message, None)]);
        if found.complexity > COST {
            return refuse(format!(
                "this costs {}, which is too much: {COST} is allowed. Ask for a smaller first, or for fewer fields of each",
                found.complexity
            ));
        }
        if found.depth > DEPTH {
            return refuse(format!(
                "this nests {} deep, which is too much: {DEPTH} is allowed. Ask for the inner parts by their ids",
                found.depth
            ));
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use async_graphql::registry::MetaType;
    use async_graphql::{EmptySubscription, parser::parse_query};

    use super::super::{Mutation, Query};
    use super::*;

    /// Every list of objects in the schema, with whether it has a cost of its own.
    #[derive(Clone, Default)]
    struct Lists(Arc<Mutex<Vec<(String, bool)>>>);

    impl ExtensionFactory for Lists {
        fn create(&self) -> Arc<dyn Extension> {
            Arc::new(self.clone())
        }
    }

    #[async_trait::async_trait]
    impl Extension for Lists {
        async fn request(&self, ctx: &ExtensionContext<'_>, next: NextRequest<'_>) -> Response {
            let types = &ctx.schema_env.registry.types;
            let mut lists = Vec::new();
            for (name, kind) in types {
                // What is inside a connection is counted by the field that gives the connection.
                if name.starts_with("__") || name.ends_with("Connection") {
                    continue;
                }
                let MetaType::Object { fields, .. } = kind else { continue };
                for (field, meta) in fields {
                    let inner = meta.ty.trim_matches(['[', ']', '!']);
                    let many = meta.ty.contains('[') && matches!(types.get(inner), Some(MetaType::Object { .. }));
                    if many || inner.ends_with("Connection") {
                        lists.push((format!("{name}.{field}"), meta.compute_complexity.is_some()));
                    }
                }
            }
            self.0.lock().unwrap().extend(lists);
            next.run(ctx).await
        }
    }

    #[tokio::test]
    async fn every_list_of_the_schema_has_a_cost() {
        let lists = Lists::default();
        let schema = async_graphql::Schema::build(Query::default(), Mutation::default(), EmptySubscription)
            .extension(lists.clone())
            .finish();
        schema.execute("{ __typename }").await;
        let lists = lists.0.lock().unwrap();
        assert!(lists.len() > 25, "the lists were not found: {lists:?}");
        let free: Vec<&str> = lists.iter().filter(|(_, costs)| !costs).map(|(name, _)| name.as_str()).collect();
        assert!(free.is_empty(), "give these a cost, by connection::cost, few or several: {free:?}");
    }

    fn checked(query: &str) -> String {
        match check(&parse_query(query).unwrap()) {
            Ok(()) => "passes".to_owned(),
            Err(BadRequest(message)) => message,
        }
    }

    #[test]
    fn the_page_about_the_api_says_these_limits() {
        let page = include_str!("../../../docs/api.md").replace(',', "");
        for line in [
            format!("| cost of a query | {COST} |"),
            format!("| depth | {DEPTH} |"),
            format!("| fields at the root aliases counted | {ROOT_FIELDS} |"),
            format!("| fields and fragments in all fragments put in | {PARTS} {LEVELS} within each other |"),
            format!("| directives on a field | {DIRECTIVES} |"),
        ] {
            assert!(page.contains(&line), "{line}");
        }
    }

    #[test]
    fn a_bomb_of_fragments_without_fields_is_refused_too() {
        let bomb = (1..30).fold("fragment f0 on Query { ...missing ...missing }".to_owned(), |text, at| {
            let before = at - 1;
            format!("{text} fragment f{at} on Query {{ ...f{before} ...f{before} }}")
        });
        assert!(checked(&format!("{{ ...f29 }} {bomb}")).contains("2000 are allowed"));
    }

    #[test]
    fn a_long_chain_of_fragments_is_refused_used_or_not() {
        for start in ["{ ...f999 }", "{ __typename }"] {
            let chain = (1..1000).fold("fragment f0 on Query { __typename }".to_owned(), |text, at| {
                format!("{text} fragment f{at} on Query {{ ...f{} }}", at - 1)
            });
            assert!(checked(&format!("{start} {chain}")).contains("32 are allowed, levels"), "{start}");
        }
    }

    #[test]
    fn a_short_text_that_means_a_very_long_query_is_refused_at_once() {
        // Each fragment holds the one before twice: a thousand million fields in some hundred words.
        let bomb = (1..30).fold("fragment f0 on Query { __typename }".to_owned(), |text, at| {
            let before = at - 1;
            format!("{text} fragment f{at} on Query {{ ...f{before} ...f{before} }}")
        });
        assert!(checked(&format!("{{ ...f29 }} {bomb}")).contains("20 are allowed"));
        assert!(checked(&format!("{{ partners {{ ...f27 }} }} {bomb}")).contains("2000 are allowed"));
    }

    #[test]
    fn a_fragment_that_contains_itself_is_named() {
        let text = "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }";
        assert_eq!(checked(text), "the fragment a contains itself");
    }

    #[test]
    fn aliases_count_like_any_field() {
        let query = |fields: usize| {
            let fields: Vec<String> = (0..fields).map(|at| format!("a{at}: __typename")).collect();
            format!("{{ {} }}", fields.join(" "))
        };
        assert_eq!(checked(&query(ROOT_FIELDS)), "passes");
        assert_eq!(
            checked(&query(ROOT_FIELDS + 1)),
            "this has 21 where 20 are allowed, fields at its root: send several requests"
        );
    }

    #[test]
    fn types_within_types_within_types_are_not_described() {
        let within = |levels: usize| {
            let inner = (0..levels).fold("name".to_owned(), |inner, _| format!("fields {{ type {{ {inner} }} }}"));
            format!("{{ __schema {{ types {{ {inner} }} }} }}")
        };
        assert_eq!(checked(&within(DESCRIPTIONS)), "passes");
        assert!(checked(&within(DESCRIPTIONS + 1)).contains("types within types"));
    }
}
