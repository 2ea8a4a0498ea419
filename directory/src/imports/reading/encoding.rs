//! Bytes into text, in whatever encoding a spreadsheet wrote them.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a file: as its byte-order mark says, else UTF-16 where every other byte is nought, else UTF-8, else what
/// Windows in England writes. None where it is no text.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => guess(bytes),
    };
    let (text, _, broken) = encoding.decode(bytes);
    // Pictures and programs read as Windows text too; their bytes hold noughts and other control characters.
    let odd = text.chars().take(4_000).filter(|c| c.is_control() && !c.is_whitespace()).count();
    (!broken && odd * 50 <= text.chars().take(4_000).count()).then(|| text.into_owned())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let noughts = |first: usize| bytes.iter().skip(first).step_by(2).take(1_000).filter(|byte| **byte == 0).count();
    let half = bytes.len().div_ceil(2).min(1_000);
    if noughts(1) * 2 > half {
        UTF_16LE
    } else if noughts(0) * 2 > half {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_usual_encoding_is_read_and_a_picture_is_not() {
        let text = "Name,Town\nÉcole du samedi,Café";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let windows = WINDOWS_1252.encode(text).0.into_owned();
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat(),
            [b"\xFF\xFE".as_slice(), &little].concat(),
            [b"\xFE\xFF".as_slice(), &big].concat(),
            little,
            big,
            windows,
        ] {
            assert_eq!(decode(&bytes).as_deref(), Some(text), "{bytes:?}");
        }
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0"), None);
    }
}
