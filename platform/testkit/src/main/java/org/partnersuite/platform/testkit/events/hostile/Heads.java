package org.partnersuite.platform.testkit.events.hostile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnersuite.platform.testkit.events.hostile.Craft.Fate;

/** What can be wrong with keys and headers. */
final class Heads {
    private static final List<String> ATTRIBUTES =
            List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time");
    private static final byte[] NOT_UTF8 = {(byte) 0xff, (byte) 0xfe, 'a', (byte) 0xc0};

    private final List<Craft> crafts = new ArrayList<>();

    private Heads() {}

    static List<Craft> all() {
        Heads heads = new Heads();
        heads.keys();
        heads.attributes();
        heads.ids();
        heads.times();
        heads.oddHeaders();
        return heads.crafts;
    }

    private void keys() {
        parked("no key", d -> d.onlyKey(null));
        parked("an empty key", d -> d.onlyKey(new byte[0]));
        parked("a key of 4,000 characters", d -> d.key("k".repeat(4000)));
        parked("a key of 4,000 characters of three bytes", d -> d.key("\u20ac".repeat(4000)));
        parked(
                "a key of 200,000 characters",
                d -> d.key(UUID.randomUUID().toString().repeat(5600)));
        parked("a key that is not UTF-8", d -> d.onlyKey(NOT_UTF8));
        parked("a key with NUL", d -> d.key(d.aggregate + "\0"));
        parked("a key of NUL", d -> d.key("\0"));
        parked("a key in capitals", d -> d.key("ABCDEF00-0000-4000-8000-00000000000A"));
        parked("a short key", d -> d.key("1-1-1-1-1"));
        parked("a key with a space", d -> d.key(" " + d.aggregate));
        parked("a key of another aggregate", d -> d.key(UUID.randomUUID().toString()));
        parked("a key of another aggregate than the id's", d -> d.onlyKey(new byte[] {'a'}));
        parked("a key of SQL", d -> d.key("'; drop table inbox_parked; --"));
        parked("a key of emoji", d -> d.key("\ud83d\ude00"));
    }

    private void attributes() {
        for (String attribute : ATTRIBUTES) {
            parked("without " + attribute, d -> d.without(attribute));
            parked("an empty " + attribute, d -> d.header(attribute, ""));
            parked("a null " + attribute, d -> d.header(attribute, (byte[]) null));
            parked("not UTF-8 in " + attribute, d -> d.header(attribute, NOT_UTF8));
            parked("NUL in " + attribute, d -> d.header(attribute, "\0"));
            parked("100,000 characters in " + attribute, d -> d.header(attribute, "9".repeat(100_000)));
        }
        parked("no headers", Draft::withoutHeaders);
        parked("another source", d -> d.header("ce_source", "/evil"));
        parked("another type", d -> d.header("ce_type", "evil.type"));
        parked("another version of the type", d -> d.header("ce_type", "org.partnersuite.engagement.opportunity.v2"));
        parked("another specification", d -> d.header("ce_specversion", "0.3"));
    }

    private void ids() {
        for (String version : List.of(
                "0",
                "-1",
                "-9223372036854775808",
                "1000000001",
                "9223372036854775807",
                "9223372036854775808",
                "1.0",
                "+1",
                "01",
                " 1",
                "\u0661",
                "",
                "one",
                "1e3")) {
            parked("version '" + version + "'", d -> {
                String key =
                        d.record(0).key() == null ? "" : new String(d.record(0).key(), StandardCharsets.UTF_8);
                d.header("ce_id", key + ":" + version);
            });
        }
        parked("the id of another aggregate", d -> d.header("ce_id", UUID.randomUUID() + ":1"));
        parked("an id without a colon", d -> d.header("ce_id", "1"));
        parked("a version that the body does not have", d -> d.json.put(Exemplar.versionIn(d.json), 2));
    }

    private void times() {
        for (String time : List.of(
                "+300000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "1969-12-31T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-01-01",
                "yesterday",
                "0")) {
            parked("time " + time, d -> d.header("ce_time", time));
        }
        parked(
                "a time that comes",
                d -> d.header("ce_time", Instant.now().plus(Duration.ofHours(3)).toString()));
    }

    private void oddHeaders() {
        parked("NUL in a header's name", d -> d.header("a\0b", "c").body("{"));
        parked("NUL in a header's value", d -> d.header("a", "b\0").body("{"));
        parked("an empty header's name", d -> d.header("", "b").body("{"));
        parked("a header's name of 10,000 characters", d -> d.header("n".repeat(10_000), "b")
                .body("{"));
        parked("a header of 500,000 characters", d -> d.header("n", "b".repeat(500_000))
                .body("{"));
        parked("a traceparent of anything", d -> d.header("traceparent", "00-\0-%s\n")
                .body("{"));
        parked("10,000 headers", d -> {
            for (int i = 0; i < 10_000; i++) {
                d.oneMore("h" + i, "v");
            }
            d.body("{");
        });
        crafts.add(new Craft("a header that nobody knows", Fate.APPLIED, d -> d.header("a\0b", NOT_UTF8)));
    }

    private void parked(String what, Consumer<Draft> change) {
        crafts.add(new Craft(what, Fate.PARKED, change));
    }
}
