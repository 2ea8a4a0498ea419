//! A meaning as 384 small integers, compared by direction.

/// The direction of a text's meaning, as the sentence model gives it.
#[derive(Clone, PartialEq, Eq)]
pub struct Vector([i8; Vector::DIMENSIONS]);

/// A row of numbers that is no vector: it has the wrong length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a vector has {} numbers, not {found}", Vector::DIMENSIONS)]
pub struct WrongLength {
    /// How many numbers there were.
    pub found: usize,
}

impl Vector {
    /// How many numbers a vector has.
    pub const DIMENSIONS: usize = 384;

    /// Its numbers as bytes, for the database.
    pub fn as_bytes(&self) -> [u8; Self::DIMENSIONS] {
        self.0.map(i8::cast_unsigned)
    }

    /// How alike two meanings are: 1 the same, 0 nothing to do with each other.
    pub fn cosine(&self, other: &Self) -> f64 {
        let (mut dot, mut own, mut others) = (0_i32, 0_i32, 0_i32);
        for (a, b) in self.0.iter().zip(&other.0) {
            let (a, b) = (i32::from(*a), i32::from(*b));
            dot += a * b;
            own += a * a;
            others += b * b;
        }
        if own == 0 || others == 0 { 0.0 } else { f64::from(dot) / (f64::from(own) * f64::from(others)).sqrt() }
    }
}

impl TryFrom<Vec<i8>> for Vector {
    type Error = WrongLength;

    fn try_from(numbers: Vec<i8>) -> Result<Self, WrongLength> {
        let found = numbers.len();
        numbers.try_into().map(Self).map_err(|_| WrongLength { found })
    }
}

impl TryFrom<&[u8]> for Vector {
    type Error = WrongLength;

    fn try_from(bytes: &[u8]) -> Result<Self, WrongLength> {
        let numbers: Vec<i8> = bytes.iter().map(|byte| byte.cast_signed()).collect();
        numbers.try_into()
    }
}

impl std::fmt::Debug for Vector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vector(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(first: i8, second: i8) -> Vector {
        let mut numbers = vec![0; Vector::DIMENSIONS];
        numbers[0] = first;
        numbers[1] = second;
        numbers.try_into().unwrap()
    }

    #[test]
    fn cosine_compares_directions_not_lengths() {
        for (one, other, cosine) in [
            (vector(3, 0), vector(127, 0), 1.0),
            (vector(5, 0), vector(0, 5), 0.0),
            (vector(9, 0), vector(-9, 0), -1.0),
            (vector(0, 0), vector(1, 1), 0.0),
        ] {
            assert!((one.cosine(&other) - cosine).abs() < 1e-9);
        }
    }

    #[test]
    fn bytes_come_back_and_other_lengths_are_refused() {
        let written = vector(-7, 100);
        assert_eq!(Vector::try_from(written.as_bytes().as_slice()), Ok(written));
        assert_eq!(Vector::try_from(vec![1_i8, 2]), Err(WrongLength { found: 2 }));
    }
}
