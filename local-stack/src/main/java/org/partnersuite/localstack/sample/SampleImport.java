package org.partnersuite.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.localstack.Progress;

/** Brings the sample in as a customer brings in an export: partners, accounts, an import profile, a bulk job. */
public final class SampleImport {

    private static final String PROFILES = "/v1/engagement/import-profiles";
    private static final String SOURCE = "sample-crm";

    private final Gateway keeper;
    private final Gateway crm;
    private final Progress progress;
    private final LocalDate today;

    /**
     * Prepares a load.
     *
     * @param as gateways in the names of the sample clients, by role
     * @param today the last day of the sample's deals
     */
    public SampleImport(Function<String, Gateway> as, LocalDate today, Progress progress) {
        this.keeper = as.apply("admin");
        this.crm = as.apply("integration");
        this.today = today;
        this.progress = progress;
    }

    /** The rows that are imported, the same at every call of a day. */
    public static SampleData data(LocalDate today) {
        return SampleData.of(SampleData.USUAL_SEED, SamplePartners.ids(), today);
    }

    public SampleTotals run() {
        SampleData data = data(today);
        SamplePartners.record(keeper, today);
        progress.say("partners: recorded");
        BulkUpload upload = new BulkUpload(crm, "engagement", progress);
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
        for (JsonNode known : crm.get(PROFILES + "?pageSize=500").body().path("items")) {
            if (known.path("definition").path("name").asText().equals("Sample CRM")) {
                return known.path("id").asText();
            }
        }
        return keeper.post(PROFILES, UUID.randomUUID().toString(), definition)
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
