package org.partnersuite.platform.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of events by which a service's log finds their partners, as its settings declare them. */
public final class PartnerFields {
    private static final Pattern DECLARED = Pattern.compile("outbox\\.log\\.(?:partner|link)-field\\.\"(.+)\"");

    private PartnerFields() {}

    /**
     * Each is a UUID in the contract of its topic; otherwise partners would not get the events of their rows.
     *
     * @return by topic
     */
    public static Map<String, String> assertAreInTheContracts() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = PartnerFields.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        Map<String, String> fields = new TreeMap<>();
        for (String name : settings.stringPropertyNames()) {
            Matcher declared = DECLARED.matcher(name);
            if (declared.matches()) {
                fields.put(declared.group(1), settings.getProperty(name));
            }
        }
        for (Map.Entry<String, String> each : fields.entrySet()) {
            String schema = EventContracts.schema(each.getKey().replace(".v1", ""));
            JsonNode field =
                    new ObjectMapper().readTree(schema).path("properties").path(each.getValue());
            assertThat(field.path("format").asText()).as(each.toString()).isEqualTo("uuid");
        }
        assertThat(fields).containsKey(settings.getProperty("outbox.log.followed"));
        return fields;
    }
}
