//! The model itself: texts to tokens, tokens to vectors, on the thread it is called on.

use std::path::Path;

use candle_core::{D, DType, Device, Tensor};
use candle_nn::VarBuilder;
use candle_transformers::models::bert::{BertModel, Config};
use tokenizers::{Tokenizer, TruncationParams};

use crate::Error;

/// Tokens of a text that are read; the rest is left out.
const MAX_TOKENS: usize = 256;

/// Most texts that go through the model at once.
const BATCH: usize = 32;

pub(crate) struct Model {
    tokenizer: Tokenizer,
    bert: BertModel,
}

impl Model {
    pub(crate) fn load(folder: &Path) -> Result<Self, Error> {
        let config: Config = parse(folder, "config.json", |bytes| serde_json::from_slice(bytes))?;
        let mut tokenizer = parse(folder, "tokenizer.json", |bytes| Tokenizer::from_bytes(bytes))?;
        // The file asks for every text to be padded to 128 tokens, which would make short ones eight times slower.
        tokenizer.with_padding(None);
        tokenizer
            .with_truncation(Some(TruncationParams { max_length: MAX_TOKENS, ..TruncationParams::default() }))
            .map_err(failed)?;
        let bert = parse(folder, "model.safetensors", |bytes| {
            VarBuilder::from_buffered_safetensors(bytes.to_vec(), DType::F32, &Device::Cpu)
                .and_then(|weights| BertModel::load(weights, &config))
        })?;
        Ok(Self { tokenizer, bert })
    }

    /// Vectors in the order of the texts. Texts with the same number of tokens go through together, so nothing is
    /// padded, the attention mask is all ones, and a text's vector does not depend on its company.
    pub(crate) fn embed(&self, texts: &[String]) -> Result<Vec<Vec<i8>>, Error> {
        let mut tokens = Vec::with_capacity(texts.len());
        for (place, text) in texts.iter().enumerate() {
            let encoding = self.tokenizer.encode(text.as_str(), true).map_err(failed)?;
            tokens.push((place, encoding.get_ids().to_vec()));
        }
        tokens.sort_by_key(|(_, ids)| ids.len());

        let mut vectors = vec![Vec::new(); texts.len()];
        for same_length in tokens.chunk_by(|(_, a), (_, b)| a.len() == b.len()) {
            for batch in same_length.chunks(BATCH) {
                let ids: Vec<Vec<u32>> = batch.iter().map(|(_, ids)| ids.clone()).collect();
                for ((place, _), vector) in batch.iter().zip(self.forward(ids).map_err(failed)?) {
                    if let Some(slot) = vectors.get_mut(*place) {
                        *slot = quantise(&vector);
                    }
                }
            }
        }
        Ok(vectors)
    }

    fn forward(&self, ids: Vec<Vec<u32>>) -> candle_core::Result<Vec<Vec<f32>>> {
        let ids = Tensor::new(ids, &Device::Cpu)?;
        let words = self.bert.forward(&ids, &ids.zeros_like()?, None)?;
        words.mean(D::Minus2)?.to_vec2()
    }
}

/// Keeps a vector's direction in small integers: its greatest component becomes 127.
fn quantise(vector: &[f32]) -> Vec<i8> {
    let greatest = vector.iter().fold(f32::MIN_POSITIVE, |greatest, x| greatest.max(x.abs()));
    #[expect(clippy::cast_possible_truncation, reason = "the quotient lies between -127 and 127")]
    vector.iter().map(|x| (x / greatest * 127.0).round() as i8).collect()
}

fn parse<T, E: ToString>(folder: &Path, file: &str, parse: impl FnOnce(&[u8]) -> Result<T, E>) -> Result<T, Error> {
    let path = folder.join(file);
    let bytes = std::fs::read(&path).map_err(|source| Error::Missing { path: path.clone(), source })?;
    parse(&bytes).map_err(|reason| Error::Broken { path, reason: reason.to_string() })
}

#[expect(clippy::needless_pass_by_value, reason = "handed to map_err")]
fn failed(error: impl ToString) -> Error {
    Error::Failed(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantising_keeps_direction_and_uses_the_whole_range() {
        assert_eq!(quantise(&[0.1, -0.2, 0.0]), [64, -127, 0]);
        assert_eq!(quantise(&[0.0, 0.0]), [0, 0]);
    }
}
