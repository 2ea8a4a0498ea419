//! Fixed words of pages: headings, labels and buttons, which take no values.

use crate::Language;

macro_rules! labels {
    ($($(#[$meta:meta])* $variant:ident = $id:literal,)+) => {
        /// A fixed word or sentence of a page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Label { $($(#[$meta])* $variant,)+ }

        impl Label {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }
        }
    };
}

labels! {
    /// Kith.
    Brand = "label-brand",
    /// Skip to the main part.
    Skip = "label-skip",
    /// Ask.
    NavAsk = "label-nav-ask",
    /// Open needs.
    NavNeeds = "label-nav-needs",
    /// Sign in.
    SignIn = "label-sign-in",
    /// Sign out.
    SignOut = "label-sign-out",
    /// Kith finds supplementary schools, community groups, volunteers and parents near a school. It is not an endorsement: your school’s own checks still apply.
    Footer = "label-footer",
    /// Find a partner.
    AskTitle = "label-ask-title",
    /// What is your class learning?.
    AskHeading = "label-ask-heading",
    /// Say it as you would to a colleague. You will see who near you can help, and why.
    AskLead = "label-ask-lead",
    /// What the class is learning, and what would help.
    TextLabel = "label-text-label",
    /// For example: the Romans, someone to bring objects to handle.
    TextHint = "label-text-hint",
    /// Year group or key stage.
    KeyStageLabel = "label-key-stage-label",
    /// For example: Year 4, or KS2.
    KeyStageHint = "label-key-stage-hint",
    /// Postcode of the school.
    PostcodeLabel = "label-postcode-label",
    /// For example: LE5 4PH.
    PostcodeHint = "label-postcode-hint",
    /// Leave it empty to start from your own school.
    PostcodeHintOwn = "label-postcode-hint-own",
    /// Language.
    LanguageLabel = "label-language-label",
    /// If a language matters: by any of its names.
    LanguageHint = "label-language-hint",
    /// optional.
    Optional = "label-optional",
    /// Find partners.
    Find = "label-find",
    /// We understood.
    Understood = "label-understood",
    /// Not what you meant? Say it in other words, or fill in a field above.
    UnderstoodHint = "label-understood-hint",
    /// Who could help.
    ResultsHeading = "label-results-heading",
    /// School staff who are signed in also see volunteers, parents and interpreters.
    Strangers = "label-strangers",
    /// Without a postcode only those who work online can be shown.
    NoPlace = "label-no-place",
    /// Postcodes are not loaded here, so only those who work online can be shown.
    NoPostcodes = "label-no-postcodes",
    /// Nobody who works online fits. Give a postcode to see who is nearby.
    NoneOnline = "label-none-online",
    /// Nobody nearby yet. Try other words, or leave a field out.
    NobodyYet = "label-nobody-yet",
    /// School staff who sign in can keep a need open, and we write when someone appears.
    NobodySignIn = "label-nobody-sign-in",
    /// Keep this need open: write to me when someone appears.
    KeepOpen = "label-keep-open",
    /// You alone get these mails, two a day at most, and can stop them at any time.
    KeepOpenMails = "label-keep-open-mails",
    /// For which school.
    KeepSchool = "label-keep-school",
    /// Why.
    Why = "label-why",
    /// Worth asking.
    WorthAsking = "label-worth-asking",
    /// Where.
    Where = "label-where",
    /// When.
    When = "label-when",
    /// Distance not known.
    NoDistance = "label-no-distance",
    /// Cost.
    Cost = "label-cost",
    /// Largest group.
    Group = "label-group",
    /// Length.
    Length = "label-length",
    /// Notice.
    Notice = "label-notice",
    /// Languages.
    Languages = "label-languages",
    /// Listing.
    Fresh = "label-fresh",
    /// ask.
    Ask = "label-ask",
    /// From.
    From = "label-from",
    /// Needs of your school.
    NeedsTitle = "label-needs-title",
    /// What your school has asked for.
    NeedsHeading = "label-needs-heading",
    /// Nothing has been asked for yet.
    NeedsNone = "label-needs-none",
    /// Ask for something.
    NeedsAsk = "label-needs-ask",
    /// Older needs.
    NeedsOlder = "label-needs-older",
    /// Open: we write to whoever asked when someone new appears.
    NeedOpen = "label-need-open",
    /// Closed.
    NeedClosed = "label-need-closed",
    /// Need.
    NeedHeading = "label-need-heading",
    /// Close this need.
    NeedClose = "label-need-close",
    /// How to reach them.
    ContactHeading = "label-contact-heading",
    /// How to reach them is not shown here.
    ContactHidden = "label-contact-hidden",
    /// Email.
    Email = "label-email",
    /// Telephone.
    Phone = "label-phone",
    /// Website.
    Website = "label-website",
    /// What they offer.
    OffersHeading = "label-offers-heading",
    /// Nothing is offered at the moment.
    OffersNone = "label-offers-none",
    /// Where they are.
    PlaceHeading = "label-place-heading",
    /// Only the area is shown.
    PlaceMasked = "label-place-masked",
    /// Also known as.
    AlsoKnownAs = "label-also-known-as",
    /// About them.
    AboutHeading = "label-about-heading",
    /// Sign in.
    SignInHeading = "label-sign-in-heading",
    /// There is no password. We send you a link that works once.
    SignInLead = "label-sign-in-lead",
    /// Your email address.
    EmailLabel = "label-email-label",
    /// The one your school or group gave us, like office@example.org.
    EmailHint = "label-email-hint",
    /// Send me a link.
    SendLink = "label-send-link",
    /// Look in your mail.
    LinkSentHeading = "label-link-sent-heading",
    /// You are nearly there.
    ConfirmHeading = "label-confirm-heading",
    /// Press the button to sign in on this device.
    ConfirmLead = "label-confirm-lead",
    /// Sign in here.
    ConfirmButton = "label-confirm-button",
    /// This came from another website, so it was not done. Open the page here and try again.
    CrossSite = "label-cross-site",
    /// Nothing here.
    NotFoundTitle = "label-not-found-title",
    /// That did not work.
    FailedTitle = "label-failed-title",
    /// What: the head of the column with the fields of a conflict.
    ConflictField = "label-conflict-field",
    /// What you wrote.
    ConflictYours = "label-conflict-yours",
    /// What stands now.
    ConflictCurrent = "label-conflict-current",
    /// Reference to give when you report it.
    Reference = "label-reference",
    /// Back to the first page.
    Back = "label-back",
    /// Problem.
    ErrorPrefix = "label-error-prefix",
    /// Development mailbox.
    MailboxTitle = "label-mailbox-title",
    /// Mailbox.
    MailboxHeading = "label-mailbox-heading",
    /// Mail that Kith would have sent. Only this machine sees this page.
    MailboxLead = "label-mailbox-lead",
    /// No mail yet.
    MailboxNone = "label-mailbox-none",
    /// From.
    MailFrom = "label-mail-from",
    /// To.
    MailTo = "label-mail-to",
    /// Sent.
    MailSent = "label-mail-sent",
    /// (no subject).
    MailNoSubject = "label-mail-no-subject",
    /// This mail has no text part.
    MailNoText = "label-mail-no-text",
    /// All mail.
    MailboxBack = "label-mailbox-back",
    /// Mail.
    NavMail = "label-nav-mail",
    /// Your mail.
    MailPreferencesTitle = "label-mail-preferences-title",
    /// What Kith sends you.
    MailPreferencesHeading = "label-mail-preferences-heading",
    /// Stop what you do not want, and start it again whenever you like.
    MailPreferencesLead = "label-mail-preferences-lead",
    /// Your address takes no mail.
    MailRefusalHeading = "label-mail-refusal-heading",
    /// Its server refused what we sent, so we hold your mail. If the address works again, press the button.
    MailRefusalLead = "label-mail-refusal-lead",
    /// Try my address again.
    MailRefusalTry = "label-mail-refusal-try",
    /// Sent only when you ask for it, so there is nothing to stop.
    MailAlways = "label-mail-always",
    /// We send you these.
    MailWanted = "label-mail-wanted",
    /// Stopped.
    MailStopped = "label-mail-stopped",
    /// Stop.
    MailStop = "label-mail-stop",
    /// Send me.
    MailStart = "label-mail-start",
    /// About each of your requests.
    MailNeedsHeading = "label-mail-needs-heading",
    /// You have no open request.
    MailNeedsNone = "label-mail-needs-none",
    /// You have stopped all mails about who may help, so none come about these either.
    MailNeedsStopped = "label-mail-needs-stopped",
    /// Open, but you have stopped mails about it.
    NeedOpenSilent = "label-need-open-silent",
    /// Choose what we send you.
    NeedMail = "label-need-mail",
    /// Stop these mails.
    StopHeading = "label-stop-heading",
    /// Press the button, and we send you no more mails like the one you came from.
    StopLead = "label-stop-lead",
    /// Stop these mails.
    StopButton = "label-stop-button",
    /// Stopped.
    StoppedHeading = "label-stopped-heading",
    /// We send you no more mails like that. Once you are signed in you can start them again.
    StoppedLead = "label-stopped-lead",
    /// Mails that were given up.
    OperateMailsHeading = "label-operate-mails-heading",
    /// Each says why. Once the cause is mended, it can be tried again.
    OperateMailsLead = "label-operate-mails-lead",
    /// None: every mail is sent or on its way.
    OperateMailsNone = "label-operate-mails-none",
    /// No mail goes out.
    OperatePaused = "label-operate-paused",
    /// Refused.
    OperateRefused = "label-operate-refused",
    /// Tried too often.
    OperateFailed = "label-operate-failed",
    /// Try again.
    OperateRequeue = "label-operate-requeue",
    /// Older ones.
    OperateOlder = "label-operate-older",
    /// Previews of mails.
    PreviewsHeading = "label-previews-heading",
    /// Every kind of mail that Kith sends, with invented contents.
    PreviewsLead = "label-previews-lead",
    /// as a page.
    PreviewPage = "label-preview-page",
    /// What was sent could not be read. Go back, and send the form again.
    Unreadable = "label-unreadable",
}

impl Language {
    /// A fixed word or sentence of a page.
    pub fn label(self, label: Label) -> String {
        self.say(label.id(), [])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::assert_whole;

    #[test]
    fn every_label_has_its_words() {
        for label in Label::ALL {
            assert_whole(&Language::English.label(*label));
        }
    }
}
