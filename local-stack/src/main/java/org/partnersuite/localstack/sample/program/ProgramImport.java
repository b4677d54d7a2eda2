package org.partnersuite.localstack.sample.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.Gateway;
import org.partnersuite.localstack.sample.Records;
import org.partnersuite.localstack.sample.Records.Counter;
import org.partnersuite.localstack.sample.program.SamplePartner.Status;

/**
 * Brings partners of each tier and status in, with their records, deals and practices. What is there is left as it is:
 * the day of a partner's first load remains its day, and a second load changes nothing.
 */
public final class ProgramImport {
    private final Gateway keeper;
    private final Progress progress;

    /** @param as gateways in the names of the sample clients, by role */
    public ProgramImport(Function<String, Gateway> as, Progress progress) {
        this.keeper = as.apply("admin");
        this.progress = progress;
    }

    public ProgramTotals run() {
        Counter counter = new Counter();
        Records records = new Records(keeper, "/v1/partner-program", counter);
        SampleProgram.ALL.forEach(partner -> load(records, partner));
        progress.say("partner program: recorded");
        return new ProgramTotals(counter.changes());
    }

    private static void load(Records records, SamplePartner partner) {
        JsonNode recorded = records.upsert(
                "/partners/by-external-id/%s/%s".formatted(SampleProgram.SOURCE, partner.key()),
                () -> Body.of("name", partner.name())
                        .and("type", partner.type())
                        .and("engagementModel", "SALES_AGENT")
                        .and("geographies", partner.geographies()));
        String id = recorded.path("id").asText();
        LocalDate day =
                LocalDate.ofInstant(Instant.parse(recorded.path("createdAt").asText()), ZoneOffset.UTC);
        LocalDate from = LocalDate.of(day.getYear() - 1, 1, 1);
        new PartnerRecords(records, partner, id, from).load();
        PartnerDeals.load(records, partner, id, day.getYear());
        new PartnerPractice(records, partner, id, day).load();
        move(
                records,
                partner,
                "/partners/" + id,
                Status.valueOf(recorded.path("status").asText()),
                from);
    }

    /** From where it is to where it belongs; whoever was moved by hand since stays there. */
    private static void move(Records records, SamplePartner partner, String item, Status known, LocalDate from) {
        Status status = known;
        if (status == Status.PROSPECT && partner.status().isInvited()) {
            step(records, item, Status.INVITED, "It meets all that SILVER requires", Body.empty());
            status = Status.INVITED;
        }
        if (status == Status.INVITED && partner.status().hasJoined()) {
            Body signed = Body.of("agreementSignedOn", from);
            step(records, item, Status.PARTICIPATING, "The program agreement is signed", signed);
            status = Status.PARTICIPATING;
        }
        if (status == Status.PARTICIPATING && partner.status().hasLeft()) {
            step(records, item, partner.status(), "Its services are being sold to another company", Body.empty());
        }
    }

    private static void step(Records records, String item, Status to, String reason, Body more) {
        records.step(item, "/transitions", more.and("to", to).and("reason", reason));
    }
}
