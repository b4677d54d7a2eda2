#!/bin/bash
# Creates the suite's topics that are not there yet, as topics.csv lists them.
set -euo pipefail

grep -v '^#' /topics/topics.csv | while IFS=, read -r topic partitions cleanup days; do
  retention=-1
  [ "$days" = -1 ] || retention=$((days * 24 * 60 * 60 * 1000))
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor 1 \
    --config cleanup.policy="$cleanup" --config retention.ms="$retention"
done
