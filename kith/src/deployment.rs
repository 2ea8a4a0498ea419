//! The files for containers, held to what the program knows: its settings, its commands, and no secret.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::net::IpAddr;

use api::IpNet;
use clap::Parser as _;
use serde::Deserialize;

use crate::cli::Cli;
use crate::config::{Config, NAMES};

const COMPOSE: &str = include_str!("../../docker-compose.yml");
const DOCKERFILE: &str = include_str!("../../Dockerfile");
const EXAMPLE: &str = include_str!("../../.env.example");
const README: &str = include_str!("../../README.md");

#[derive(Deserialize)]
struct Compose {
    services: BTreeMap<String, Service>,
    networks: BTreeMap<String, Network>,
}

#[derive(Deserialize)]
struct Network {
    ipam: Ipam,
}

#[derive(Deserialize)]
struct Ipam {
    config: Vec<Addresses>,
}

#[derive(Deserialize)]
struct Addresses {
    subnet: IpNet,
    gateway: IpAddr,
    ip_range: IpNet,
}

#[derive(Deserialize)]
struct Service {
    image: String,
    #[serde(default)]
    command: Vec<String>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    healthcheck: Option<Healthcheck>,
}

#[derive(Deserialize)]
struct Healthcheck {
    #[serde(default)]
    test: Vec<String>,
}

fn services() -> BTreeMap<String, Service> {
    serde_saphyr::from_str::<Compose>(COMPOSE).unwrap().services
}

/// The services that are this program.
fn ours() -> BTreeMap<String, Service> {
    services().into_iter().filter(|(_, service)| service.image == "kith").collect()
}

/// What stands in `${NAME:?…}`.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split("${").skip(1).filter_map(|rest| rest.split([':', '}']).next()).collect()
}

/// A value with its variables filled in as somebody would.
fn filled(value: &str) -> String {
    let mut parts = value.split("${");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str("0123456789abcdef0123456789abcdef");
        text.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    text
}

#[test]
fn every_setting_of_a_container_is_one_of_ours_and_is_accepted() {
    let ours = ours();
    assert_eq!(ours.keys().collect::<Vec<_>>(), ["api", "indexer", "migrate", "postcodes"]);
    let of_image = DOCKERFILE.lines().filter_map(|line| line.strip_prefix("ENV ")?.split_once('='));
    let of_image: BTreeMap<_, _> = of_image.collect();
    assert!(of_image.len() >= 3, "{of_image:?}");
    for (name, service) in &ours {
        let environment = service.environment.iter().map(|(name, value)| (name.as_str(), filled(value)));
        let environment: BTreeMap<_, _> =
            of_image.iter().map(|(name, value)| (*name, (*value).to_owned())).chain(environment).collect();
        for setting in environment.keys() {
            assert!(NAMES.contains(setting), "{name}: {setting} is no setting");
        }
        // The model's files are looked at, and are not here.
        let environment = environment.into_iter().filter(|(setting, _)| *setting != "MODEL_DIR");
        let config = Config::parse(environment.map(|(name, value)| (OsString::from(name), value.into())))
            .unwrap_or_else(|refused| panic!("{name}: {refused}"));
        assert!(config.database_url.is_some(), "{name}");
        assert!(config.metrics_listen.is_some(), "{name}");
        if ["api", "indexer"].contains(&name.as_str()) {
            assert!(config.server().is_ok(), "{name}");
        }
        assert_eq!(config.mail().is_ok(), name == "indexer", "{name}");
    }
}

#[test]
fn every_command_of_a_container_is_one_of_ours() {
    for (name, service) in ours() {
        let check = service.healthcheck.map(|check| check.test).unwrap_or_default();
        for command in [&service.command[..], check.get(2..).unwrap_or_default()] {
            if !command.is_empty() {
                let parsed = Cli::try_parse_from([&["kith".to_owned()], command].concat());
                parsed.unwrap_or_else(|error| panic!("{name}: {error}"));
            }
        }
    }
    let health = DOCKERFILE.lines().find_map(|line| line.split_once("CMD [\"kith\", ")).unwrap().1;
    let words = health.trim_end_matches(']').split(", ").map(|word| word.trim_matches('"'));
    Cli::try_parse_from(["kith"].into_iter().chain(words)).unwrap();
}

#[test]
fn images_are_pinned() {
    let bases = DOCKERFILE.lines().filter_map(|line| line.strip_prefix("FROM ")?.split(' ').next());
    let services = services();
    let images = services.values().map(|service| service.image.as_str()).filter(|image| *image != "kith");
    let images: Vec<&str> = bases.chain(images).collect();
    assert!(images.len() >= 6, "{images:?}");
    for image in images {
        let tag = image.split_once(':').map_or("", |(_, tag)| tag);
        assert!(tag.contains('.') && tag.contains(|letter: char| letter.is_ascii_digit()), "{image}");
    }
}

#[test]
fn no_secret_stands_in_the_file_and_each_is_in_the_example() {
    for (name, service) in services() {
        for (setting, value) in service.environment {
            let secret = ["PASSWORD", "SECRET", "KEY"].iter().any(|word| setting.contains(word));
            assert!(!secret || value.starts_with("${"), "{name}: {setting}");
            let password = value.split_once("://").and_then(|(_, rest)| rest.split_once('@')).map(|(user, _)| user);
            assert!(password.is_none_or(|user| user.contains(":${")), "{name}: {setting}");
        }
    }
    let example: BTreeMap<&str, &str> =
        EXAMPLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('=')).collect();
    assert_eq!(variables(COMPOSE), example.keys().copied().collect());
    for secret in ["POSTGRES_PASSWORD", "KITH_SECRET", "MEILI_MASTER_KEY"] {
        assert_eq!(example.get(secret), Some(&""), "{secret}");
    }
}

#[test]
fn every_setting_is_explained_once() {
    for name in NAMES {
        // In the first column; other rows may speak of it.
        let first = |line: &str| line.strip_prefix('|').and_then(|rest| rest.split('|').next()).map(str::to_owned);
        let explains = |line: &&str| first(line).is_some_and(|cell| cell.contains(&format!("`{name}`")));
        assert_eq!(README.lines().filter(explains).count(), 1, "{name}");
    }
}

#[test]
fn no_container_can_be_given_an_address_that_is_trusted() {
    let compose: Compose = serde_saphyr::from_str(COMPOSE).unwrap();
    let trusted = &compose.services["api"].environment["TRUSTED_PROXIES"];
    let trusted: Vec<IpAddr> = trusted.split(',').map(|address| address.trim().parse().unwrap()).collect();
    let inside = &compose.networks["inside"].ipam.config[0];
    for address in &trusted {
        assert!(inside.subnet.contains(address) && !inside.ip_range.contains(address), "{address}");
    }
    assert!(trusted.contains(&inside.gateway), "what a proxy on the machine itself says is believed");
    assert!(trusted.iter().any(|address| COMPOSE.contains(&format!("ipv4_address: {address}"))));
}
