//! The sentence model, built once and handed to whoever needs it.

use std::path::Path;

use anyhow::Result;
use directory::matching::{Meaning, Vector};
use directory::needs::{self, NeedInput};
use embedding::{Embedder, model_name};

use crate::config::Config;

/// The model in `MODEL_DIR`, else the one `./run` fetched. Without one Kith still runs, matching by words only.
pub(crate) fn load(config: &Config, dir: &Path) -> Option<Embedder> {
    let folder = config.model_dir.clone().unwrap_or_else(|| dir.join("model"));
    match Embedder::load(&folder) {
        Ok(embedder) => Some(embedder),
        Err(error) => {
            tracing::warn!(%error, "going on without the sentence model, matching by words only");
            None
        }
    }
}

/// What the words of a need mean; none without a model.
pub(crate) async fn meaning(embedder: Option<&Embedder>, need: &NeedInput) -> Result<Option<Meaning>> {
    let Some(embedder) = embedder else { return Ok(None) };
    let vectors = embedder.embed(vec![needs::words(need)]).await?;
    let vector = vectors.into_iter().next().map(Vector::try_from).transpose()?;
    Ok(vector.map(|vector| Meaning { model: model_name().to_owned(), vector }))
}
