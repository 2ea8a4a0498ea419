//! Days and times as a list has them, as lines of sessions; what cannot be read surely stays words.

use crate::partners::{OfferFields, SessionFields, parse_offer};

/// The lines of sessions in a cell of days and times. None where any part of it cannot be read surely.
pub(super) fn read(cell: &str) -> Option<Vec<String>> {
    let plain = cell.replace("(term time only)", " term time only").replace("(term-time only)", " term time only");
    let mut lines = Vec::new();
    for part in plain.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let line = part.replace('/', ", ").replace('\n', " ");
        let line = [line.clone(), days_first(&line)].into_iter().find(|line| is_readable(line))?;
        lines.push(line);
    }
    (!lines.is_empty()).then_some(lines)
}

/// A line of a session from a day and two times that have columns of their own.
pub(super) fn from_parts(day: &str, starts: &str, ends: &str) -> Option<String> {
    let times = match (starts, ends) {
        ("", "") => String::new(),
        (starts, "") => format!(" from {starts}"),
        (starts, ends) => format!(" {starts}-{ends}"),
    };
    let line = format!("{day}{times}");
    (!day.is_empty() && is_readable(&line)).then_some(line)
}

/// `17:00-19:00 Tue, Thu` with its days in front.
fn days_first(line: &str) -> String {
    let at = line.find(|c: char| c.is_alphabetic() && !line.starts_with(c)).unwrap_or(0);
    // The half of a day belongs to its time.
    let at = line.get(at..).map_or(at, |rest| {
        let lower = rest.to_lowercase();
        if lower.starts_with("am") || lower.starts_with("pm") { at + 2 } else { at }
    });
    let (times, days) = line.split_at_checked(at).unwrap_or(("", line));
    format!("{} {}", days.trim(), times.trim())
}

/// Whether the commands would take this line.
fn is_readable(line: &str) -> bool {
    let fields = OfferFields {
        title: "-".to_owned(),
        format: "class".to_owned(),
        delivery: vec!["online".to_owned()],
        sessions: vec![SessionFields::Line(line.to_owned())],
        ..OfferFields::default()
    };
    parse_offer(&fields).is_ok_and(|offer| !offer.sessions.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sure_is_read_and_what_is_not_stays_words() {
        let one = |line: &str| Some(vec![line.to_owned()]);
        for (cell, lines) in [
            ("Saturdays 10.00am - 1.00pm (term time only)", one("Saturdays 10.00am - 1.00pm  term time only")),
            ("Mon-Fri 5pm to 7pm", one("Mon-Fri 5pm to 7pm")),
            ("17:00-19:00 Tue/Thu", one("Tue, Thu 17:00-19:00")),
            ("Weekends", one("Weekends")),
            ("Monday to Friday, 9.30am-4pm", one("Monday to Friday, 9.30am-4pm")),
            (
                "Mondays and Tuesdays, 9.30am-4pm; Fridays, 9.30am-1pm",
                Some(vec!["Mondays and Tuesdays, 9.30am-4pm".into(), "Fridays, 9.30am-1pm".into()]),
            ),
            ("Sat 10-1", None),
            ("after prayers", None),
            ("Fridays, 10am-1pm; by appointment", None),
            ("24 hours", None),
            ("", None),
        ] {
            assert_eq!(read(cell), lines, "{cell}");
        }
        assert_eq!(from_parts("monday", "09:00", "18:00").as_deref(), Some("monday 09:00-18:00"));
        assert_eq!(from_parts("", "09:00", "18:00"), None);
        assert_eq!(from_parts("monday", "9", "5"), None);
    }
}
