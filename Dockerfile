# One image for every part: `kith api`, `kith indexer`, `kith migrate` …
# The sentence model and the postcode directory are not in it: see docs/operate.md.

FROM rust:1.95.0-slim-bookworm AS build
WORKDIR /kith
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/kith/target \
    cargo build --locked --release -p kith && cp target/release/kith /usr/local/bin/kith

FROM debian:12.12-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin kith
COPY --from=build /usr/local/bin/kith /usr/local/bin/kith
USER 10001
WORKDIR /
# The network of the container is its own: what is reached from outside is what gets published.
ENV LISTEN=0.0.0.0:8080
ENV METRICS_LISTEN=0.0.0.0:9090
ENV KITH_LOG_FORMAT=json
EXPOSE 8080 9090
HEALTHCHECK --interval=10s --timeout=6s --start-period=30s CMD ["kith", "health", "api"]
ENTRYPOINT ["kith"]
CMD ["api"]
