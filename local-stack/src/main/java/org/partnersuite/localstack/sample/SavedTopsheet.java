package org.partnersuite.localstack.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.partnersuite.localstack.process.StackFailure;

/** The executives' page as a file: a browser opens it without a token. */
public final class SavedTopsheet {

    private static final String PATH = "/v1/reporting/topsheets/watsonx";
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(3);

    private final Gateway gateway;

    /** @param gateway in the name of somebody who may read it */
    public SavedTopsheet(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Waits until it counts as many won deals: what was imported reaches it by events, a moment later. */
    public SavedTopsheet counting(int won) {
        Instant end = Instant.now().plus(SHOWN_WITHIN);
        while (wonNow() < won) {
            if (Instant.now().isAfter(end)) {
                throw new StackFailure("The topsheet does not show the sample yet: ./suite status");
            }
            BulkUpload.pause();
        }
        return this;
    }

    private int wonNow() {
        return gateway.get(PATH + "?period=all")
                .body()
                .at("/totals/won/opportunities")
                .asInt();
    }

    /**
     * Saves it, and answers where.
     *
     * @param period a quarter, a range of quarters, or all; the current quarter when empty
     */
    public Path save(Path folder, String period) throws IOException {
        String page = gateway.page(period.isEmpty() ? PATH : PATH + "?period=" + period);
        return Files.writeString(folder.resolve("topsheet.html"), page);
    }
}
