//! Loading a directory of postcodes: new tables are built beside the old ones and take their place in one transaction.

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::sql_types::{Array, BigInt, Date, Double, Nullable, Text, Timestamptz};
use diesel_async::{AsyncConnection, RunQueryDsl, SimpleAsyncConnection};
use tokio::sync::mpsc;

use super::source::{self, Found, Row};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};

/// What a load did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The file's name.
    pub source: String,
    /// How many postcodes it had.
    pub postcodes: u64,
    /// How many rows had none.
    pub refused: u64,
    /// The first of those: where they stand and what stands there.
    pub first_refused: Vec<String>,
}

/// How far a load has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Postcodes taken so far.
    pub postcodes: u64,
    /// Bytes read so far.
    pub done: u64,
    /// Bytes to read.
    pub of: u64,
}

/// The stages of a load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Rows are read and stored.
    Reading,
    /// Indexes and the centres of sectors and outward codes are made.
    Centres,
    /// The new directory takes the old one's place.
    Swapping,
}

/// How many refused rows are named.
const NAMED_REFUSALS: usize = 5;

/// Rows stored by one statement.
const BATCH: usize = 10_000;

/// Batches that may wait between the reader and the database: together with one letter of a package, all that is held.
const WAITING: usize = 4;

/// Loads the postcodes of a file in place of those that stand. Readers see the old ones until the end, then the new
/// ones; a load that fails changes nothing; loading the same file again gives the same.
pub async fn load(
    db: &Db,
    path: &Path,
    now: DateTime<Utc>,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Loaded> {
    load_in(&mut *db.conn().await?, path, now, progress).await
}

/// [`load`], on a connection that is held already.
pub(crate) async fn load_in(
    conn: &mut Conn,
    path: &Path,
    now: DateTime<Utc>,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Loaded> {
    let source = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    conn.transaction(async |conn| {
        conn.batch_execute(BEGIN).await.map_err(|source| Error::internal("starting to load postcodes", source))?;
        let (postcodes, refused) = fill(conn, path, progress).await?;
        if postcodes == 0 {
            return Err(source::no_postcodes(path));
        }
        let mut stage = |stage| progress(Progress { stage, postcodes, done: 1, of: 1 });
        stage(Stage::Centres);
        conn.batch_execute(CENTRES)
            .await
            .map_err(|source| Error::internal("indexing postcodes, none of which may stand twice", source))?;
        stage(Stage::Swapping);
        diesel::sql_query("INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ($1, $2, $3)")
            .bind::<Text, _>(&source)
            .bind::<BigInt, _>(i64::try_from(postcodes).unwrap_or(i64::MAX))
            .bind::<Timestamptz, _>(now)
            .execute(conn)
            .await?;
        conn.batch_execute(SWAP).await?;
        let (refused, first_refused) = refused;
        Ok(Loaded { source: source.clone(), postcodes, refused, first_refused })
    })
    .await
}

/// The lock keeps a second load waiting, and no reader. The time limits are those of a page's queries, too short here.
const BEGIN: &str = "
    LOCK TABLE postcode_loads IN EXCLUSIVE MODE;
    SET LOCAL statement_timeout = 0;
    SET LOCAL idle_in_transaction_session_timeout = 0;
    CREATE TABLE postcodes_loading (LIKE postcodes INCLUDING CONSTRAINTS);
    CREATE TABLE postcode_areas_loading (LIKE postcode_areas INCLUDING ALL);
";

/// Ended postcodes count only where no other is left: they would pull a centre to where nobody has their post any more.
const CENTRES: &str = "
    ALTER TABLE postcodes_loading ADD CONSTRAINT postcodes_loading_pkey PRIMARY KEY (postcode);
    INSERT INTO postcode_areas_loading (code, latitude, longitude, units)
    SELECT coalesce(sector, outward, area),
           coalesce(avg(latitude) FILTER (WHERE ended_on IS NULL), avg(latitude)),
           coalesce(avg(longitude) FILTER (WHERE ended_on IS NULL), avg(longitude)),
           coalesce(nullif(count(*) FILTER (WHERE ended_on IS NULL), 0), count(*))
    FROM (
        SELECT left(postcode, -3) || ' ' || left(right(postcode, 3), 1) AS sector,
               left(postcode, -3) AS outward,
               rtrim(left(left(postcode, -3), 2), '0123456789') AS area,
               latitude, longitude, ended_on
        FROM postcodes_loading
        WHERE latitude IS NOT NULL
        -- A mean of doubles depends on their order in its last digits; in this order it is always the same.
        ORDER BY postcode
    ) AS units
    GROUP BY GROUPING SETS ((sector), (outward), (area))
    HAVING grouping(area) = 1 OR length(area) = 2;
    ANALYZE postcodes_loading;
    ANALYZE postcode_areas_loading;
";

/// Only here do readers wait, for as long as it takes to rename.
const SWAP: &str = "
    DROP TABLE postcodes, postcode_areas;
    ALTER TABLE postcodes_loading RENAME TO postcodes;
    ALTER INDEX postcodes_loading_pkey RENAME TO postcodes_pkey;
    ALTER TABLE postcode_areas_loading RENAME TO postcode_areas;
    ALTER INDEX postcode_areas_loading_pkey RENAME TO postcode_areas_pkey;
";

/// Rows on their way into the database, a list for each column.
#[derive(Default)]
struct Batch {
    postcodes: Vec<String>,
    latitudes: Vec<Option<f64>>,
    longitudes: Vec<Option<f64>>,
    authority_codes: Vec<Option<String>>,
    ended_on: Vec<Option<NaiveDate>>,
    refused: Vec<String>,
    refused_count: u64,
    done: u64,
    of: u64,
}

impl Batch {
    fn push(&mut self, row: Row) {
        self.postcodes.push(row.postcode);
        self.latitudes.push(row.point.map(super::Point::latitude));
        self.longitudes.push(row.point.map(super::Point::longitude));
        self.authority_codes.push(row.authority_code);
        self.ended_on.push(row.ended_on);
    }
}

/// Reads the file on a thread of its own while this one stores what has been read.
async fn fill(
    conn: &mut Conn,
    path: &Path,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<(u64, (u64, Vec<String>))> {
    let (sender, mut batches) = mpsc::channel(WAITING);
    let path = path.to_owned();
    let reader = tokio::task::spawn_blocking(move || read(&path, &sender));
    let (mut postcodes, mut refused, mut first_refused) = (0, 0, vec![]);
    while let Some(batch) = batches.recv().await {
        store(conn, &batch).await?;
        postcodes += batch.postcodes.len() as u64;
        refused += batch.refused_count;
        first_refused.extend(batch.refused);
        first_refused.truncate(NAMED_REFUSALS);
        progress(Progress { stage: Stage::Reading, postcodes, done: batch.done, of: batch.of });
    }
    reader.await.map_err(|source| Error::internal("reading a file of postcodes", source))??;
    Ok((postcodes, (refused, first_refused)))
}

fn read(path: &Path, batches: &mpsc::Sender<Batch>) -> Result<()> {
    let mut batch = Batch::default();
    let send = |batch: &mut Batch| {
        let next = Batch { done: batch.done, of: batch.of, ..Batch::default() };
        // Where storing failed its error is the one that is told; this one only ends the reading.
        batches
            .blocking_send(std::mem::replace(batch, next))
            .map_err(|source| Error::internal("handing postcodes to the database", source))
    };
    source::read(path, &mut |found| {
        match found {
            Found::Row(row) => batch.push(row),
            Found::Refused(place) => {
                batch.refused_count += 1;
                if batch.refused.len() < NAMED_REFUSALS {
                    batch.refused.push(place);
                }
            }
            Found::Read { done, of } => (batch.done, batch.of) = (done, of),
        }
        if batch.postcodes.len() < BATCH { Ok(()) } else { send(&mut batch) }
    })?;
    send(&mut batch)
}

/// One statement with a list for each column: nearly as quick as COPY, and on the connection of the transaction.
async fn store(conn: &mut Conn, batch: &Batch) -> Result<()> {
    diesel::sql_query(
        "INSERT INTO postcodes_loading (postcode, latitude, longitude, authority_code, ended_on) \
         SELECT * FROM unnest($1, $2, $3, $4, $5)",
    )
    .bind::<Array<Text>, _>(&batch.postcodes)
    .bind::<Array<Nullable<Double>>, _>(&batch.latitudes)
    .bind::<Array<Nullable<Double>>, _>(&batch.longitudes)
    .bind::<Array<Nullable<Text>>, _>(&batch.authority_codes)
    .bind::<Array<Nullable<Date>>, _>(&batch.ended_on)
    .execute(conn)
    .await?;
    Ok(())
}
