//! The style sheet, the script and the mark, served from the program itself under names that change with what is in them.

use std::sync::LazyLock;

use actix_web::http::header::{CacheControl, CacheDirective, ETag, EntityTag, Header as _, IfNoneMatch};
use actix_web::{HttpRequest, HttpResponse, web};
use directory::error::Error;
use sha2::{Digest as _, Sha256};

use super::failure::Page;
use super::pages::Pages;

/// A year, which is as good as for ever: what changes gets another name.
const FOR_EVER: CacheDirective = CacheDirective::MaxAge(365 * 24 * 60 * 60);

/// The style sheet.
pub(super) static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("kith", "css", "text/css; charset=utf-8", include_str!("../../templates/assets/kith.css"))
});
/// The script, which only makes pages more comfortable.
pub(super) static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("kith", "js", "text/javascript; charset=utf-8", include_str!("../../templates/assets/kith.js"))
});
/// The mark, as the page's icon.
pub(super) static MARK: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("mark", "svg", "image/svg+xml", include_str!("../../templates/assets/mark.svg")));

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.action("/assets/{name}", |page| page.get(serve));
}

/// A file that pages are made with.
pub(super) struct Asset {
    stem: &'static str,
    ending: &'static str,
    content_type: &'static str,
    body: &'static str,
    hash: String,
    path: String,
}

impl Asset {
    fn new(stem: &'static str, ending: &'static str, content_type: &'static str, body: &'static str) -> Self {
        let hash = fingerprint(body.as_bytes());
        let path = format!("/assets/{stem}.{hash}.{ending}");
        Self { stem, ending, content_type, body, hash, path }
    }

    /// Its address.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The hash that a name of this asset's bears: of what is in it now, or was in another release.
    fn named<'a>(&self, name: &'a str) -> Option<&'a str> {
        name.strip_prefix(self.stem)?.strip_prefix('.')?.strip_suffix(self.ending)?.strip_suffix('.')
    }
}

/// `GET /assets/{name}`: a page of the release before or after this one is given what there is, and told not to keep it.
async fn serve(request: HttpRequest, name: web::Path<String>) -> Page {
    let all: [&Asset; 3] = [&STYLE, &SCRIPT, &MARK];
    let (asset, hash) = all.into_iter().find_map(|one| Some((one, one.named(&name)?))).ok_or(Error::NotFound)?;
    let keep = if asset.hash == hash {
        vec![CacheDirective::Public, FOR_EVER, CacheDirective::Extension("immutable".to_owned(), None)]
    } else {
        vec![CacheDirective::NoCache]
    };
    // Weak, since what is compressed on the way is not the same bytes.
    let tag = EntityTag::new_weak(asset.hash.clone());
    let has_it = is_known(IfNoneMatch::parse(&request).ok().as_ref(), &tag);
    let mut response = if has_it { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header(CacheControl(keep)).insert_header(ETag(tag));
    Ok(if has_it { response.finish() } else { response.content_type(asset.content_type).body(asset.body) })
}

/// A short name for what is in something, another for everything else.
pub(super) fn fingerprint(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    digest.iter().take(8).fold(String::new(), |name, byte| format!("{name}{byte:02x}"))
}

/// Whether a browser that says what it has, has this.
pub(super) fn is_known(has: Option<&IfNoneMatch>, tag: &EntityTag) -> bool {
    matches!(has, Some(IfNoneMatch::Items(known)) if known.iter().any(|one| one.weak_eq(tag)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_asset_s_whatever_release_it_is_of() {
        let of = |body| Asset::new("kith", "css", "text/css", body);
        assert_ne!(of("a").path(), of("b").path());
        assert_eq!(of("a").path().strip_prefix("/assets/").and_then(|name| of("b").named(name)), Some(&*of("a").hash));
        for name in ["kith.css", "kithcss", "kith", "mark.0.svg", "kith.0.css.map", ""] {
            assert_eq!(of("a").named(name), None, "{name}");
        }
    }
}
