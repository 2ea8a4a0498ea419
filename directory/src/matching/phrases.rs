//! The everyday phrases in which people say what help they want, and what not.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words after which something is ruled out.
pub(super) const NEGATORS: &[&str] =
    &["not", "no", "nothing", "never", "without", "except", "excluding", "dont", "isnt", "arent", "avoid", "avoiding"];

/// Two words after which something is ruled out.
pub(super) const NEGATOR_PAIRS: &[(&str, &str)] =
    &[("rather", "than"), ("instead", "of"), ("other", "than"), ("opposed", "to"), ("apart", "from")];

/// Words that make a limit or an allowance of a negator: "no more than", "not only", "no one".
pub(super) const NOT_NEGATED: &[&str] = &[
    "further",
    "farther",
    "more",
    "longer",
    "later",
    "less",
    "fewer",
    "earlier",
    "only",
    "just",
    "far",
    "too",
    "one",
    "necessarily",
    "sure",
    "mind",
    "yet",
    "matter",
    "problem",
    "need",
    "needed",
    "experience",
    "idea",
    "charge",
    "cost",
];

/// Words at which what a negator rules out ends.
pub(super) const NEGATION_ENDS: &[&str] =
    &["but", "and", "just", "only", "please", "so", "because", "for", "who", "they", "we", "i"];

/// How far a negator reaches, in words.
pub(super) const NEGATION_REACH: usize = 5;

/// Words about a talk between people, for which spoken words are carried.
pub(super) const MEETING: &[&str] = &[
    "meeting",
    "parents evening",
    "parent evening",
    "parents consultation",
    "open evening",
    "consultation",
    "review",
    "admission",
    "admissions",
    "appointment",
    "home visit",
    "phone call",
    "ring home",
    "call home",
    "attendance panel",
    "exclusion",
    "conference",
    "induction",
    "assessment",
    "ehcp",
    "send review",
    "coffee morning",
    "first day",
    "at the gate",
    "school gate",
    "enrolment",
    "tour for parents",
];

/// Words about saying and understanding, which mean a meeting where a family is spoken of.
pub(super) const SPEAKING: &[&str] = &[
    "explain",
    "understand",
    "tell",
    "talk to",
    "speak to",
    "talk with",
    "speak with",
    "sit with",
    "sit in",
    "listen to us",
    "communicate",
    "face to face",
    "on the phone",
    "by phone",
    "ring",
    "call",
    "round the school",
    "around the school",
    "show them round",
];

/// The people of a family.
pub(super) const FAMILY: &[&str] = &[
    "mum",
    "dad",
    "mother",
    "father",
    "mom",
    "parent",
    "family",
    "grandmother",
    "grandfather",
    "gran",
    "grandad",
    "carer",
    "guardian",
    "aunt",
    "uncle",
    "grandparent",
];

/// Things that are written.
pub(super) const WRITING: &[&str] = &[
    "letter",
    "newsletter",
    "note",
    "leaflet",
    "report",
    "document",
    "form",
    "booklet",
    "written",
    "in writing",
    "email",
    "text message",
    "website",
    "policy",
    "certificate",
    "questionnaire",
    "survey",
    "flyer",
    "handbook",
    "consent",
    "brochure",
    "paperwork",
    "poster",
    "notice",
    "welcome pack",
    "iep",
    "timetable",
    "menu",
    "typed",
    "subtitle",
    "transcript",
];

/// Words about lessons.
pub(super) const LESSONS: &[&str] = &[
    "lesson",
    "tuition",
    "beginner",
    "mother tongue",
    "saturday school",
    "sunday school",
    "weekend school",
    "supplementary school",
    "complementary school",
    "reading and writing",
    "read and write",
    "alphabet",
    "gcse",
    "igcse",
    "a level",
    "language school",
    "heritage language",
];

/// Words that are about lessons when the name of a language stands beside them.
pub(super) const LESSONS_BESIDE_A_LANGUAGE: &[&str] = &[
    "class", "course", "club", "teach", "teaching", "learn", "learning", "study", "exam", "school", "grammar",
    "reader", "gcse", "igcse",
];

/// Words about regular help beside a pupil.
pub(super) const HELPING: &[&str] = &[
    "homework",
    "buddy",
    "befriend",
    "mentor",
    "mentoring",
    "tutor",
    "one to one",
    "1 1",
    "sit with",
    "sit beside",
    "sit next to",
    "help in lesson",
    "help in class",
    "help in the classroom",
    "help with",
    "helper",
    "support in class",
    "support in lesson",
    "in class support",
    "settle",
    "new arrival",
    "newly arrived",
    "just arrived",
    "new starter",
    "new to english",
    "reading partner",
    "hear reader",
    "listen to reader",
    "catch up",
    "reading support",
    "conversation practice",
    "oral practice",
    "alongside",
];

/// Words that ask for somebody trained.
pub(super) const FORMAL: &[&str] = &[
    "qualified",
    "trained",
    "professional",
    "certified",
    "registered",
    "accredited",
    "dpsi",
    "nrpsi",
    "sworn",
    "legal",
    "confidential",
    "experienced interpreter",
];

/// Words that ask for a speaker who just helps.
pub(super) const INFORMAL: &[&str] = &["informal", "informally", "need not be qualified", "coffee morning"];

/// Words that carry no meaning of their own in a request.
const EMPTY_WORDS: &str = "\
    a an the and or of to in on at for with from by into about as is are be we our us i my me you your they them \
    their it its he she who that this these those which what how when where can could would will should do does did \
    has have had any some someone somebody anyone anybody somewhere something need needed needs want wanted wants \
    wanting looking look like please help bring come comes coming visit visiting class school year yr pupil child \
    children kid student teacher unit topic project theme lesson session term week day half new group local near \
    nearby real there here up out off so if but than then also more most very just only all each both between \
    studying study learning learn doing km mile ok okay fine must may one two three ks1 ks2 ks3 ks4 not no nothing \
    hello hi thank thanks give get make people person able available possible lead run under over through speaker \
    talk workshop assembly whole speaking speak spoken dear love lovely id im start starting after before because \
    go going cant cannot dont adult adults her his him why round show work works activity activities let lets put \
    take taken taking tell told say says said anything everything really great good best keen happy grateful wonder \
    wondering know knows find finding found hope hoping ask asking idea ideas maybe perhaps today tomorrow soon \
    next last first second part time times way ways thing things lot lots bit little big much many few every other \
    another different own same such too even still again while during until since per ie eg etc around across along \
    within towards using use used based ready cover covering area involved involve kind sort type member members \
    community";

/// Whether a word carries no meaning of its own in a request.
pub(super) fn is_empty_word(word: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| EMPTY_WORDS.split_whitespace().collect());
    WORDS.contains(word)
}
