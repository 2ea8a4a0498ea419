//! The real model tells meanings apart. Skipped, with a message, where `MODEL_DIR` does not say where it is.

use std::path::Path;

use crate::{DIMENSIONS, Embedder, Error};

#[expect(clippy::disallowed_methods, reason = "the model is too large to keep with the code")]
fn embedder() -> Option<Embedder> {
    let Ok(folder) = std::env::var("MODEL_DIR") else {
        println!("MODEL_DIR is not set: the sentence model is not tested");
        return None;
    };
    Some(Embedder::load(Path::new(&folder)).unwrap())
}

fn cosine(a: &[i8], b: &[i8]) -> f64 {
    let dot = |x: &[i8], y: &[i8]| x.iter().zip(y).map(|(x, y)| f64::from(*x) * f64::from(*y)).sum::<f64>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}

#[tokio::test]
async fn nearer_meanings_have_nearer_vectors() {
    let Some(embedder) = embedder() else { return };
    let cases = [
        // asked, nearer, farther
        ("how bridges stay up", "forces in structures", "baking bread together"),
        ("a visit to a place of worship", "guided tour of our temple", "bicycle repair workshop"),
        ("looking after your teeth", "dental nurse talks about brushing", "a walk along the river"),
    ];
    for (asked, nearer, farther) in cases {
        let vectors = embedder.embed(vec![asked.into(), nearer.into(), farther.into()]).await.unwrap();
        let (near, far) = (cosine(&vectors[0], &vectors[1]), cosine(&vectors[0], &vectors[2]));
        assert!(near > far + 0.1, "{asked}: {near} to {nearer}, {far} to {farther}");
    }
}

#[tokio::test]
async fn a_vector_does_not_depend_on_its_company_or_its_place() {
    let Some(embedder) = embedder() else { return };
    let alone = embedder.embed(vec!["drumming for infants".into()]).await.unwrap();
    let long = "a long text about many things ".repeat(100);
    let texts = vec![long, String::new(), "pottery for juniors".into(), "drumming for infants".into()];
    let together = embedder.embed(texts).await.unwrap();
    assert!(together.iter().all(|vector| vector.len() == DIMENSIONS));
    assert!(cosine(&alone[0], &together[3]) > 0.9999);
    assert!(cosine(&alone[0], &together[2]) < 0.9);
    assert!(embedder.embed(vec![]).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_folder_without_the_model_is_refused_with_the_file_it_misses() {
    let error = Embedder::load(Path::new("no/such/folder")).unwrap_err();
    assert!(matches!(error, Error::Missing { .. }));
    assert!(error.to_string().contains("config.json"), "{error}");
}
