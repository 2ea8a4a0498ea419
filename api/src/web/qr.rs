//! A QR code as one path of a picture that the style sheet colours.

use std::fmt::Write as _;

use directory::error::{Error, Result};
use fast_qr::{ECL, QRBuilder};

/// The quiet frame around a code, in modules, without which phones do not find it.
const QUIET: usize = 4;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// How many modules wide and high it is, with its frame.
    pub(super) size: usize,
    /// The path of its dark modules.
    pub(super) path: String,
}

impl Code {
    /// The code of a text; a printed one stays readable with a stain on it.
    pub(super) fn of(text: &str) -> Result<Self> {
        let code = QRBuilder::new(text)
            .ecl(ECL::M)
            .build()
            .map_err(|error| Error::Internal { doing: format!("drawing a QR code: {error}"), source: None })?;
        let mut path = String::new();
        for y in 0..code.size {
            for x in 0..code.size {
                if code.data.get(y * code.size + x).is_some_and(|module| module.value()) {
                    // Writing to a String cannot fail.
                    let _written = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
                }
            }
        }
        Ok(Self { size: code.size + 2 * QUIET, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_a_quiet_frame() {
        let code = Code::of("https://kith.example.org/listing-link/0123456789abcdef").unwrap();
        assert!(code.size >= 21 + 2 * QUIET, "{}", code.size);
        let far = code.size - QUIET - 1;
        for corner in [(QUIET, QUIET), (far, QUIET), (QUIET, far)] {
            assert!(code.path.contains(&format!("M{} {}h1", corner.0, corner.1)), "{corner:?}");
        }
        assert!(!code.path.contains(&format!("M{} ", QUIET - 1)));
    }
}
