package org.partnersuite.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.partnersuite.localstack.Progress;

/** Brings the sample in as a customer brings in an export: partners, accounts, an import profile, a bulk job. */
public final class SampleImport {

    private static final String PROFILES = "/v1/engagement/import-profiles";
    private static final String SOURCE = "sample-crm";

    private final Gateway gateway;
    private final Progress progress;

    public SampleImport(String gatewayUrl, String adminToken, Progress progress) {
        this.gateway = new Gateway(gatewayUrl, adminToken);
        this.progress = progress;
    }

    /** The rows that are imported, the same at every call. */
    public static SampleData data() {
        return SampleData.of(SampleData.USUAL_SEED, SamplePartners.ids());
    }

    public SampleTotals run() {
        SampleData data = data();
        SamplePartners.record(gateway);
        progress.say("partners: recorded");
        BulkUpload upload = new BulkUpload(gateway, progress);
        upload.run(
                "accounts",
                "{\"object\":\"accounts\",\"format\":\"CSV\",\"externalIdSource\":\"%s\"}".formatted(SOURCE),
                SampleCsv.accounts(data.accounts()));
        String job = "{\"object\":\"opportunities\",\"format\":\"CSV\",\"importProfile\":{\"id\":\"%s\"}}"
                .formatted(profile());
        upload.run("opportunities", job, SampleCsv.opportunities(data.opportunities()));
        return SampleTotals.of(data.opportunities());
    }

    private String profile() {
        String definition = definition();
        for (JsonNode known : gateway.get(PROFILES + "?pageSize=500").body().path("items")) {
            if (known.path("definition").path("name").asText().equals("Sample CRM")) {
                return known.path("id").asText();
            }
        }
        return gateway.post(PROFILES, UUID.randomUUID().toString(), definition)
                .body()
                .path("id")
                .asText();
    }

    static String definition() {
        try (InputStream file = SampleImport.class.getResourceAsStream("/sample/import-profile.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
