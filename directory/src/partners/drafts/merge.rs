//! Three versions of a listing into one: as it was when a draft was begun, as it was typed, as it stands. Pure.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Draft, Keep, ListingFields, Part, Spot};
use crate::error::{Error, Result};
use crate::partners::OfferFields;

/// What a draft makes of a listing as it stands.
pub(super) fn merged(before: &ListingFields, typed: &ListingFields, current: &ListingFields) -> Result<Draft> {
    let mut clashes = BTreeSet::new();
    let none = OfferFields::default();
    let mut clash = |offer: Option<&String>, fields: &[String]| {
        let spot = |field: &String| Some(Spot { offer: offer.cloned(), part: Part::of_field(offer.is_some(), field)? });
        clashes.extend(fields.iter().filter_map(spot));
    };
    let (partner, fields) = three(&before.partner, &typed.partner, &current.partner)?;
    clash(None, &fields);
    let mut offers = current.offers.clone();
    for (key, mine) in &typed.offers {
        // An offer that was withdrawn meanwhile stays so; one that is not there yet is only here.
        let Some(stands) = current.offers.get(key) else {
            if !before.offers.contains_key(key) {
                offers.insert(key.clone(), mine.clone());
            }
            continue;
        };
        let (offer, fields) = three(before.offers.get(key).unwrap_or(&none), mine, stands)?;
        clash(Some(key), &fields);
        offers.insert(key.clone(), offer);
    }
    let fields = ListingFields { partner, offers, school: None };
    Ok(Draft {
        changes: changes(current, &fields)?,
        current: current.clone(),
        fields,
        clashes: clashes.into_iter().collect(),
        kept_at: None,
    })
}

/// Where two versions of a listing differ, in the order in which its parts are shown.
fn changes(one: &ListingFields, other: &ListingFields) -> Result<Vec<Spot>> {
    let mut spots = BTreeSet::new();
    for field in differing(&one.partner, &other.partner)? {
        spots.extend(Part::of_field(false, &field).map(|part| Spot { offer: None, part }));
    }
    let none = OfferFields::default();
    for (key, offer) in &other.offers {
        for field in differing(one.offers.get(key).unwrap_or(&none), offer)? {
            spots.extend(Part::of_field(true, &field).map(|part| Spot { offer: Some(key.clone()), part }));
        }
    }
    Ok(spots.into_iter().collect())
}

/// `into` with the fields of a part taken from `from`.
pub(super) fn overlaid<T: Serialize + DeserializeOwned>(into: &T, from: &T, names: &[&str]) -> Result<T> {
    let (mut into, mut from) = (map(into)?, map(from)?);
    for name in names {
        if let Some(value) = from.remove(*name) {
            into.insert((*name).to_owned(), value);
        }
    }
    read(into)
}

/// A decision taken: where `keep` says so the typed fields are those that stand, and either way they clash no longer.
pub(super) fn settled(
    before: &mut ListingFields,
    typed: &mut ListingFields,
    current: &ListingFields,
    spot: &Spot,
    keep: Keep,
) -> Result<()> {
    let Some(key) = &spot.offer else {
        before.partner = overlaid(&before.partner, &current.partner, spot.part.of_partner())?;
        if keep == Keep::Current {
            typed.partner = overlaid(&typed.partner, &current.partner, spot.part.of_partner())?;
        }
        return Ok(());
    };
    let Some(stands) = current.offers.get(key) else { return Ok(()) };
    let settle = |offers: &mut BTreeMap<String, OfferFields>| {
        let offer = offers.entry(key.clone()).or_default();
        *offer = overlaid(offer, stands, spot.part.of_offer())?;
        Ok::<_, Error>(())
    };
    settle(&mut before.offers)?;
    if keep == Keep::Current { settle(&mut typed.offers) } else { Ok(()) }
}

/// One record of three, and the fields that two changed to something else.
fn three<T: Serialize + DeserializeOwned>(before: &T, typed: &T, current: &T) -> Result<(T, Vec<String>)> {
    let (before, typed, mut result) = (map(before)?, map(typed)?, map(current)?);
    let mut clashes = Vec::new();
    for (field, mine) in typed {
        let was = before.get(&field);
        if was == Some(&mine) {
            continue;
        }
        let stands = result.get(&field);
        if stands != was && stands != Some(&mine) {
            clashes.push(field.clone());
        }
        result.insert(field, mine);
    }
    Ok((read(result)?, clashes))
}

fn differing<T: Serialize>(one: &T, other: &T) -> Result<Vec<String>> {
    let one = map(one)?;
    Ok(map(other)?.into_iter().filter(|(field, value)| one.get(field) != Some(value)).map(|(field, _)| field).collect())
}

fn map(fields: &impl Serialize) -> Result<Map<String, Value>> {
    match serde_json::to_value(fields).map_err(|source| Error::internal("writing a draft", source))? {
        Value::Object(map) => Ok(map),
        _ => Err(Error::Internal { doing: "writing a draft".into(), source: None }),
    }
}

fn read<T: DeserializeOwned>(map: Map<String, Value>) -> Result<T> {
    serde_json::from_value(Value::Object(map)).map_err(|source| Error::internal("reading a draft", source))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(name: &str, phone: &str, sessions: &str) -> ListingFields {
        let mut listing = ListingFields::default();
        listing.partner.name = name.into();
        listing.partner.phone = phone.into();
        let days = vec![sessions.to_owned()];
        listing.offers.insert("one".into(), OfferFields { days, ..OfferFields::default() });
        listing
    }

    fn spot(offer: Option<&str>, part: Part) -> Spot {
        Spot { offer: offer.map(str::to_owned), part }
    }

    #[test]
    fn what_only_one_of_two_changed_is_kept_from_each() {
        let draft =
            merged(&listing("School", "1", "Sat"), &listing("School", "1", "Sun"), &listing("School", "2", "Sat"));
        let draft = draft.unwrap();
        assert_eq!(draft.fields, listing("School", "2", "Sun"));
        assert_eq!(draft.changes, [spot(Some("one"), Part::Times)]);
        assert_eq!(draft.clashes, []);
    }

    #[test]
    fn what_both_changed_to_the_same_is_no_clash() {
        let draft =
            merged(&listing("School", "1", "Sat"), &listing("School", "2", "Sat"), &listing("School", "2", "Sat"));
        let draft = draft.unwrap();
        assert_eq!((draft.changes, draft.clashes), (vec![], vec![]));
    }

    #[test]
    fn what_both_changed_to_something_else_waits_for_a_decision_and_neither_is_lost() {
        let (mut before, mut typed) = (listing("School", "1", "Sat"), listing("School", "2", "Sun"));
        let current = listing("School", "3", "Mon");
        let draft = merged(&before, &typed, &current).unwrap();
        let (phone, times) = (spot(None, Part::Contact), spot(Some("one"), Part::Times));
        assert_eq!(draft.clashes, [phone.clone(), times.clone()]);
        assert_eq!((draft.fields, draft.current), (typed.clone(), current.clone()));

        settled(&mut before, &mut typed, &current, &phone, Keep::Yours).unwrap();
        settled(&mut before, &mut typed, &current, &times, Keep::Current).unwrap();
        let draft = merged(&before, &typed, &current).unwrap();
        assert_eq!(draft.fields, listing("School", "2", "Mon"));
        assert_eq!((draft.changes, draft.clashes), (vec![phone], vec![]));
    }

    #[test]
    fn an_offer_that_was_withdrawn_meanwhile_stays_so_and_a_new_one_is_added() {
        let (before, mut typed) = (listing("School", "1", "Sat"), listing("School", "1", "Sun"));
        typed.offers.insert("new".into(), OfferFields { title: "Talk".into(), ..OfferFields::default() });
        let mut current = before.clone();
        current.offers.clear();
        let draft = merged(&before, &typed, &current).unwrap();
        assert_eq!(draft.fields.offers.keys().collect::<Vec<_>>(), ["new"]);
        assert_eq!(draft.changes, [spot(Some("new"), Part::Offer)]);
    }

    #[test]
    fn every_field_belongs_to_at_most_one_part_and_only_what_no_step_asks_for_to_none() {
        let names = |fields: Map<String, Value>| fields.into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        let without = |of_offer: bool, names: Vec<String>| -> Vec<String> {
            names.into_iter().filter(|name| Part::of_field(of_offer, name).is_none()).collect()
        };
        let (partner, offer) = (map(&listing("", "", "").partner).unwrap(), map(&OfferFields::default()).unwrap());
        assert_eq!(without(false, names(partner)), ["consent_date", "consent_how"]);
        assert_eq!(without(true, names(offer)), ["languages"]);
        for of_offer in [false, true] {
            let fields = |part: &Part| if of_offer { part.of_offer() } else { part.of_partner() };
            let all: Vec<&str> = Part::ALL.iter().flat_map(|part| fields(part).iter().copied()).collect();
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
        }
    }
}
