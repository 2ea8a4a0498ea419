//! What somebody gets by mail, and changing it.

use async_graphql::{Context, ID, Object, Result, SimpleObject};
use chrono::{DateTime, Utc};
use directory::error::Error;
use directory::ids::NeedId;
use directory::mail;

use super::connection;
use super::enums::MailKind;
use super::errors::{Problem, outcome};
use super::loaders::Asking;

/// What you get by mail.
#[derive(SimpleObject)]
struct MailPreferences {
    /// Since when your address takes no mail; null where it does, as far as is known.
    address_refused_since: Option<DateTime<Utc>>,
    /// Each kind of mail.
    #[graphql(complexity = "connection::few(child_complexity)")]
    kinds: Vec<MailPreference>,
    /// Your open needs, newest first; at most a hundred.
    #[graphql(complexity = "connection::cost(Some(100), child_complexity)")]
    needs: Vec<NeedMailPreference>,
}

/// Whether you want a kind of mail.
#[derive(SimpleObject)]
struct MailPreference {
    /// The kind.
    kind: MailKind,
    /// Whether it is wanted; always so where it cannot be stopped.
    wanted: bool,
    /// Whether it can be stopped.
    can_be_stopped: bool,
}

/// Whether you want mails about one of your needs.
#[derive(SimpleObject)]
struct NeedMailPreference {
    /// The need.
    need_id: ID,
    /// Its words.
    text: String,
    /// Whether they are wanted; none come, even so, while the kind is stopped.
    wanted: bool,
}

/// Your preferences as they are now, or what was wrong with the input.
#[derive(SimpleObject)]
struct MailPreferencesPayload {
    /// The preferences; null where something was wrong.
    preferences: Option<MailPreferences>,
    /// What was wrong; empty where it was done.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

impl MailPreferences {
    async fn of(asking: &Asking) -> Result<Self, Error> {
        let preferences = mail::preferences(asking.db(), asking.actor()).await?;
        let kind = |held: mail::KindPreference| MailPreference {
            kind: held.kind.into(),
            wanted: held.wanted,
            can_be_stopped: held.kind.can_be_stopped(),
        };
        let need = |held: mail::NeedPreference| NeedMailPreference {
            need_id: held.need.to_string().into(),
            text: held.text,
            wanted: held.wanted,
        };
        Ok(Self {
            address_refused_since: preferences.refusal.map(|refusal| refusal.since),
            kinds: preferences.kinds.into_iter().map(kind).collect(),
            needs: preferences.needs.into_iter().map(need).collect(),
        })
    }
}

/// Reading what somebody gets by mail.
#[derive(Default)]
pub(super) struct MailQuery;

#[Object]
impl MailQuery {
    /// What you get by mail.
    async fn mail_preferences(&self, ctx: &Context<'_>) -> Result<MailPreferences> {
        Ok(MailPreferences::of(Asking::of(ctx)?).await?)
    }
}

/// Changing what somebody gets by mail.
#[derive(Default)]
pub(super) struct MailMutation;

#[Object]
impl MailMutation {
    /// Stops a kind of mail or starts it again; with a need of your own, only those about it. What was found while they
    /// were stopped is told of when they start again.
    async fn set_mail_preference(
        &self,
        ctx: &Context<'_>,
        kind: MailKind,
        need_id: Option<ID>,
        wanted: bool,
    ) -> Result<MailPreferencesPayload> {
        let asking = Asking::of(ctx)?;
        let need = need_id.map(|id| id.parse::<NeedId>()).transpose().map_err(|_| Error::NotFound)?;
        let set = mail::set_preference(asking.db(), asking.actor(), kind.into(), need, wanted, asking.now).await;
        Ok(match outcome(set)? {
            Ok(()) => {
                MailPreferencesPayload { preferences: Some(MailPreferences::of(asking).await?), problems: vec![] }
            }
            Err(problems) => MailPreferencesPayload { preferences: None, problems },
        })
    }

    /// Tries your own address again, once it works: what was held is sent then.
    async fn try_mail_address_again(&self, ctx: &Context<'_>) -> Result<MailPreferences> {
        let asking = Asking::of(ctx)?;
        mail::try_address_again(asking.db(), asking.actor(), asking.now).await?;
        Ok(MailPreferences::of(asking).await?)
    }
}
