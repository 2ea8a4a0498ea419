-- The directory of postcodes. A load builds new tables beside these and swaps them in one transaction,
-- so nothing may refer to them by a foreign key.

-- Every postcode, live or ended, without its space. Both degrees are null where it has no place on the British grid.
CREATE TABLE postcodes (
    postcode text NOT NULL,
    latitude double precision,
    longitude double precision,
    authority_code text,
    ended_on date,
    CONSTRAINT postcodes_pkey PRIMARY KEY (postcode),
    CONSTRAINT postcodes_whole_point CHECK ((latitude IS NULL) = (longitude IS NULL))
);

-- The centres of sectors (`LE5 4`), outward codes (`LE5`) and areas (`LE`): each the mean of its units that are
-- in use, or of all its units where none is.
CREATE TABLE postcode_areas (
    code text NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    units integer NOT NULL,
    CONSTRAINT postcode_areas_pkey PRIMARY KEY (code)
);

-- What was loaded and when; the newest row is what stands in the two tables above.
CREATE TABLE postcode_loads (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,
    postcodes bigint NOT NULL,
    loaded_at timestamptz NOT NULL
);
