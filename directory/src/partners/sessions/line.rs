//! A session as people write it in a list (`Sat 10:00-12:00 term time`), taken apart into its raw fields.

use super::parse::time;
use super::{ClosureFields, SessionParts};
use crate::codes::Day;
use crate::partners::parse::day;
use crate::text::{ascii_digits, date};

/// Takes a line apart: its days, its times, and then in any order `term time` or `all year`, `from` and `until` a day,
/// `closed` on days, and a note in brackets. None where it cannot be read as that. Whether its values are right is
/// judged where the fields are parsed.
pub(super) fn read(line: &str) -> Option<Vec<SessionParts>> {
    let mut words = Words { words: words(line)?, at: 0 };
    let days = words.days()?;
    let mut parts = SessionParts::default();
    words.times(&mut parts);
    while words.peek().is_some() {
        words.more(&mut parts)?;
    }
    Some(days.into_iter().map(|day| SessionParts { day: day.code().to_owned(), ..parts.clone() }).collect())
}

#[derive(Clone, Debug, PartialEq)]
enum Word {
    Text(String),
    /// Any dash that does not belong to a day of the year.
    Dash,
    /// What stands in brackets.
    Note(String),
}

/// The words of a line in small letters. None where a bracket is left open.
fn words(line: &str) -> Option<Vec<Word>> {
    let mut words = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('(') {
        let (note, after) = after.split_once(')')?;
        texts(before, &mut words);
        words.push(Word::Note(note.trim().to_owned()));
        rest = after;
    }
    texts(rest, &mut words);
    Some(words)
}

fn texts(text: &str, words: &mut Vec<Word>) {
    let dash = |letter: char| matches!(letter, '-' | '‐' | '‑' | '‒' | '–' | '—' | '−');
    let apart = |letter: char| letter.is_whitespace() || matches!(letter, ',' | '&' | '+');
    for word in ascii_digits(text).to_lowercase().split(apart).filter(|word| !word.is_empty()) {
        if is_date_like(word) {
            words.push(Word::Text(word.to_owned()));
        } else if word.starts_with("term") {
            words.extend(word.split(dash).map(|word| Word::Text(word.to_owned())));
        } else {
            for (number, piece) in word.split(dash).enumerate() {
                if number > 0 {
                    words.push(Word::Dash);
                }
                words.extend(Some(piece).filter(|piece| !piece.is_empty()).map(|piece| Word::Text(piece.to_owned())));
            }
        }
    }
}

/// Whether this is meant as a day of the year, right or wrong: three numbers with marks between them.
fn is_date_like(word: &str) -> bool {
    let numbers = word.split(['-', '/']);
    date(word).is_ok() || numbers.clone().count() == 3 && numbers.flat_map(str::bytes).all(|byte| byte.is_ascii_digit())
}

/// The words of a line with the place that was read up to.
struct Words {
    words: Vec<Word>,
    at: usize,
}

impl Words {
    fn peek(&self) -> Option<&Word> {
        self.words.get(self.at)
    }

    /// The text that comes next, or the one so many words after it.
    fn text(&self, ahead: usize) -> &str {
        match self.words.get(self.at + ahead) {
            Some(Word::Text(text)) => text,
            _ => "",
        }
    }

    /// Passes over the next word, if it is one of these.
    fn skip(&mut self, any: &[&str]) -> bool {
        let found = any.contains(&self.text(0));
        self.at += usize::from(found);
        found
    }

    /// Passes over a dash, or a word that stands for it.
    fn skip_to(&mut self) -> bool {
        let dash = self.peek() == Some(&Word::Dash);
        self.at += usize::from(dash);
        dash || self.skip(&["to", "until", "till"])
    }

    /// The days a line begins with: `Mon`, `every Friday`, `Mon-Fri`, `Tue, Wed and Sat`, `weekends`. None without any.
    fn days(&mut self) -> Option<Vec<Day>> {
        let mut found: Vec<Day> = Vec::new();
        loop {
            self.skip(&["and"]);
            self.skip(&["on"]);
            self.skip(&["every", "each"]);
            let before = self.at;
            let days: Vec<Day> = match self.text(0) {
                "weekdays" | "weekday" => Day::ALL.iter().copied().take(5).collect(),
                "weekends" | "weekend" => vec![Day::Sat, Day::Sun],
                "daily" => Day::ALL.to_vec(),
                text => day(text).into_iter().collect(),
            };
            let Some(first) = days.first().copied() else {
                self.at = before;
                break;
            };
            self.at += 1;
            found.extend(days);
            let after = self.at;
            match Some(()).filter(|()| self.skip_to()).and_then(|()| day(self.text(0)).ok()) {
                Some(last) => {
                    self.at += 1;
                    let week = Day::ALL.iter().chain(Day::ALL).copied();
                    let range = week.skip_while(|day| *day != first).skip(1).take(6);
                    let mut to_last: Vec<Day> = range.take_while(|day| *day != last).collect();
                    to_last.push(last);
                    found.extend(to_last);
                }
                None => self.at = after,
            }
        }
        let found: Vec<Day> = Day::ALL.iter().copied().filter(|day| found.contains(day)).collect();
        (!found.is_empty()).then_some(found)
    }

    /// The times after the days: `10:00-12:00`, `from 10am`, `2-4pm`; none is well too.
    fn times(&mut self, parts: &mut SessionParts) {
        let before = self.at;
        self.skip(&["at", "from"]);
        let Some(starts) = self.time() else {
            self.at = before;
            return;
        };
        let after = self.at;
        let ends = if self.skip_to() { self.time() } else { None };
        if ends.is_none() {
            self.at = after;
        }
        parts.ends = ends.unwrap_or_default();
        parts.starts = with_half_of(&starts, &parts.ends);
    }

    /// A word that is meant as a time, right or wrong.
    fn time(&mut self) -> Option<String> {
        let text = self.text(0);
        let named = matches!(text, "noon" | "midday" | "midnight");
        let number = text.starts_with(|first: char| first.is_ascii_digit()) && !is_date_like(text);
        let mut time = Some(text).filter(|_| named || number)?.to_owned();
        self.at += 1;
        if matches!(self.text(0), "am" | "pm" | "a.m." | "p.m.") {
            time.push_str(self.text(0));
            self.at += 1;
        }
        Some(time)
    }

    /// What else is said of the session.
    fn more(&mut self, parts: &mut SessionParts) -> Option<()> {
        if let Some(Word::Note(note)) = self.peek() {
            parts.note = Some(note.clone()).filter(|_| parts.note.is_empty())?;
            self.at += 1;
        } else if self.skip_to() {
            parts.valid_to = self.date()?;
        } else if self.skip(&["from", "starting"]) {
            parts.valid_from = self.date()?;
        } else if self.skip(&["closed", "except", "not"]) {
            loop {
                self.skip(&["on", "and"]);
                let on = self.date()?;
                let mut note = String::new();
                if let Some(Word::Note(why)) = self.peek() {
                    note.clone_from(why);
                    self.at += 1;
                }
                parts.closed.push(ClosureFields { on, note });
                if !is_date_like(self.text(usize::from(self.text(0) == "and"))) {
                    break;
                }
            }
        } else if matches!((self.text(0), self.text(1)), ("all", "year") | ("year", "round")) {
            self.at += 2;
            self.skip(&["round"]);
            "no".clone_into(&mut parts.term_time);
        } else {
            self.skip(&["in", "during"]);
            Some(()).filter(|()| self.skip(&["term", "termtime"]))?;
            self.skip(&["time"]);
            self.skip(&["only"]);
            "yes".clone_into(&mut parts.term_time);
        }
        Some(())
    }

    /// A word that is meant as a day of the year, right or wrong.
    fn date(&mut self) -> Option<String> {
        let text = Some(self.text(0)).filter(|text| is_date_like(text))?.to_owned();
        self.at += 1;
        Some(text)
    }
}

/// `2-4pm` starts at 2pm and `10-12pm` at 10am: a start that does not say which half of the day it is in has that of the
/// end, or the other one where it would come after the end.
fn with_half_of(starts: &str, ends: &str) -> String {
    let bare = starts.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.'));
    let halves = if ends.ends_with(['m', '.']) && ends.contains('p') { ["pm", "am"] } else { ["am", "pm"] };
    let Some(end) = time(ends).ok().filter(|_| bare && ends.ends_with(['m', '.'])) else { return starts.to_owned() };
    let with = halves.map(|half| format!("{starts}{half}"));
    let before = with.iter().find(|start| time(start).is_ok_and(|start| start < end));
    before.map_or_else(|| starts.to_owned(), Clone::clone)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields in short: the days, the times, the term, from, to, closed, the note; what is not said is left out.
    fn short(line: &str) -> String {
        let Some(read) = read(line) else { return "unreadable".into() };
        let days: Vec<&str> = read.iter().map(|parts| parts.day.as_str()).collect();
        let first = read.first().unwrap();
        let mut said = days.join("+");
        for (mark, value) in [
            (" ", &first.starts),
            ("-", &first.ends),
            (" term:", &first.term_time),
            (" from:", &first.valid_from),
            (" to:", &first.valid_to),
            (" note:", &first.note),
        ] {
            if !value.is_empty() {
                said.push_str(mark);
                said.push_str(value);
            }
        }
        let closed = first.closed.iter().map(|closure| [" closed:", &closure.on, &closure.note].concat());
        said.extend(closed);
        said
    }

    #[test]
    fn lines_are_read_as_people_write_them() {
        for (line, fields) in [
            ("Sat 10:00-12:00", "Sat 10:00-12:00"),
            ("Sat 13:00-15:00 term time", "Sat 13:00-15:00 term:yes"),
            ("Fridays 22:00–01:00", "Fri 22:00-01:00"),
            ("Saturday 10am to 12.30pm", "Sat 10am-12.30pm"),
            ("Saturday 10 am until 12.30 pm", "Sat 10am-12.30pm"),
            ("Wed", "Wed"),
            ("every Thursday from 17:30", "Thu 17:30"),
            ("Mon-Fri 16:00-18:00", "Mon+Tue+Wed+Thu+Fri 16:00-18:00"),
            ("Sat to Mon", "Mon+Sat+Sun"),
            ("Tues, Weds & Sat 2-4pm", "Tue+Wed+Sat 2pm-4pm"),
            ("Sun 10-12pm", "Sun 10am-12pm"),
            ("Sun 11 - 1pm", "Sun 11am-1pm"),
            ("weekends noon", "Sat+Sun noon"),
            (
                "Sat 10:00-12:00, term-time only, closed 2027-02-20 (half-term), 2027-04-03",
                "Sat 10:00-12:00 term:yes closed:2027-02-20half-term closed:2027-04-03",
            ),
            (
                "Sat 10:00-12:00 (beginners) from 09/01/2027 until 31/07/2027",
                "Sat 10:00-12:00 from:09/01/2027 to:31/07/2027 note:beginners",
            ),
            ("Sat all year round", "Sat term:no"),
            ("Sat ১০:০০-১২:০০ (শ্রেণি ৫) until ৩১/০৭/২০২৭", "Sat 10:00-12:00 to:31/07/2027 note:শ্রেণি ৫"),
            ("Sun in term time", "Sun term:yes"),
            // Right or wrong is judged elsewhere.
            ("Sat 9-5", "Sat 9-5"),
            ("Sat until 2027-02-31", "Sat to:2027-02-31"),
            ("", "unreadable"),
            ("10:00-12:00", "unreadable"),
            ("Sat (open", "unreadable"),
            ("Sat 10:00-12:00 bring a coat", "unreadable"),
            ("Sat closed in August", "unreadable"),
        ] {
            assert_eq!(short(line), fields, "{line}");
        }
    }
}
