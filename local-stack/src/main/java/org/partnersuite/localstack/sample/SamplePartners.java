package org.partnersuite.localstack.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sample's partners, recorded through the gateway. Their ids are fixed: the first is the one of the sample partner's token. */
public final class SamplePartners {

    private static final String PATH = "/v1/partner-program/partners";

    private record Partner(String id, String name, String engagementModel, String geographies) {}

    private static final List<Partner> PARTNERS = List.of(
            new Partner(
                    "01980000-0000-7000-8000-000000000001",
                    "Northwind Advisory",
                    "SALES_AGENT",
                    "\"Americas\",\"EMEA\""),
            new Partner(
                    "01980000-0000-7000-8000-000000000002", "Bluepeak Consulting", "SALES_AGENT", "\"EMEA\",\"APAC\""),
            new Partner(
                    "01980000-0000-7000-8000-000000000003", "Sakura Systems", "SALES_AGENT", "\"APAC\",\"Americas\""));

    private SamplePartners() {}

    public static List<String> ids() {
        return PARTNERS.stream().map(Partner::id).toList();
    }

    /** @param today when the sample ends; their agreements are older than its deals */
    public static void record(Gateway gateway, LocalDate today) {
        for (Partner partner : PARTNERS) {
            Gateway.Answer known = gateway.get(PATH + "/" + partner.id());
            if (known.status() == 404) {
                known = gateway.post(PATH, key(), """
                        {"id":"%s","name":"%s","externalId":{"source":"sample-crm","id":"%s"},\
                        "engagementModel":"%s","geographies":[%s]}""".formatted(
                                partner.id(),
                                partner.name(),
                                partner.name(),
                                partner.engagementModel(),
                                partner.geographies()));
            }
            String status = known.body().path("status").asText();
            if (status.equals("PROSPECT")) {
                SamplePartnerRecords.record(
                        gateway,
                        partner.id(),
                        SampleData.firstDayOfQuarter(today).minusMonths(6));
                known = move(gateway, partner, known.etag(), """
                        {"to":"INVITED","reason":"Sells our offerings in two geographies",\
                        "exception":{"approvedBy":"eve","reason":"Its first standard offering is being built"}}""");
                status = "INVITED";
            }
            if (status.equals("INVITED")) {
                move(gateway, partner, known.etag(), """
                        {"to":"PARTICIPATING","reason":"The program agreement is signed","agreementSignedOn":"%s"}""".formatted(
                                SampleData.firstDayOfQuarter(today).minusMonths(6)));
            }
        }
    }

    private static Gateway.Answer move(Gateway gateway, Partner partner, String etag, String json) {
        return gateway.post(PATH + "/" + partner.id() + "/transitions", key(), etag, json);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
