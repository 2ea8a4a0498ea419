//! The sentence model, built once and handed to whoever needs it.

use std::path::Path;

use embedding::Embedder;

use crate::config::Config;
use crate::output::progress;

/// The model in MODEL_DIR, else the one `./run` fetched. Without one Kith still runs, matching by words only.
pub(crate) fn load(config: &Config, dir: &Path) -> Option<Embedder> {
    let folder = config.model_dir.clone().unwrap_or_else(|| dir.join("model"));
    match Embedder::load(&folder) {
        Ok(embedder) => Some(embedder),
        Err(error) => {
            progress(&format!("going on without the sentence model, matching by words only: {error}"));
            None
        }
    }
}
