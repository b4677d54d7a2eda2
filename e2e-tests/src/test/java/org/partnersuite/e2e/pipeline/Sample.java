package org.partnersuite.e2e.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.partnersuite.localstack.sample.SampleAccount;
import org.partnersuite.localstack.sample.SampleCsv;
import org.partnersuite.localstack.sample.SampleData;
import org.partnersuite.localstack.sample.SampleImport;
import org.partnersuite.localstack.sample.SampleOpportunity;
import org.partnersuite.localstack.sample.SampleTotals;

/** The project's own generated sample. Its generator knows what it comes to. */
public final class Sample {
    /** One for the whole run, also past midnight. */
    public static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final String SOURCE = "sample-crm";
    private static final String ACCOUNT_PROFILE = """
            {"name":"Sample accounts","object":"accounts","externalIdSource":"sample-crm","fields":{
             "externalId":{"sources":[{"column":"externalId"}]},"name":{"sources":[{"column":"name"}]},
             "industry":{"sources":[{"column":"industry"}]},"segment":{"sources":[{"column":"segment"}]},
             "geography":{"sources":[{"column":"geography"}]},"market":{"sources":[{"column":"market"}]}}}""";
    private static final int SEEDS_OF_A_LARGER_ONE = 15;

    private Sample() {}

    public static Pipeline pipeline() {
        SampleData data = SampleImport.data(TODAY);
        return of(SOURCE, data.accounts(), data.opportunities());
    }

    /** Thousands of rows of another source, in other markets. */
    public static Pipeline larger(String source, String territory) {
        List<SampleOpportunity> opportunities = IntStream.rangeClosed(1, SEEDS_OF_A_LARGER_ONE)
                .boxed()
                .flatMap(seed -> SampleData.of(seed, List.of(), TODAY).opportunities().stream()
                        .map(opportunity -> moved(opportunity, seed + "-", territory)))
                .toList();
        return of(source, SampleImport.data(TODAY).accounts(), opportunities);
    }

    private static SampleOpportunity moved(SampleOpportunity it, String idPrefix, String territory) {
        SampleAccount account = it.account();
        return new SampleOpportunity(
                idPrefix + it.id(),
                new SampleAccount(
                        account.id(),
                        account.name(),
                        account.industry(),
                        account.segment(),
                        account.geography(),
                        territory + account.market()),
                it.name(),
                it.phase(),
                it.product(),
                it.offering(),
                it.amount(),
                it.engaged(),
                it.closes(),
                it.seller(),
                it.useCase(),
                it.partner(),
                it.lossReason());
    }

    private static Pipeline of(String source, List<SampleAccount> accounts, List<SampleOpportunity> opportunities) {
        SampleTotals totals = SampleTotals.of(opportunities);
        return new Pipeline(
                source,
                new Pipeline.Export(ACCOUNT_PROFILE.replace(SOURCE, source), SampleCsv.accounts(accounts)),
                new Pipeline.Export(
                        resource("/sample/import-profile.json").replace(SOURCE, source),
                        SampleCsv.opportunities(opportunities)),
                opportunities.size(),
                Map.of(
                        "offering", figures(totals.byOffering()),
                        "quarter", figures(totals.byClosingQuarter()),
                        "market", figures(totals.byMarket())));
    }

    /** How many of its opportunities are of a partner. */
    public static long ofPartner(UUID partner) {
        return SampleImport.data(TODAY).opportunities().stream()
                .filter(opportunity -> partner.toString().equals(opportunity.partner()))
                .count();
    }

    private static Map<String, Figures> figures(Map<String, SampleTotals.Figures> totals) {
        Map<String, Figures> figures = new TreeMap<>();
        totals.forEach((group, total) ->
                figures.put(group, new Figures(total.won(), total.wonAmount(), total.lost(), (long) total.open())));
        return figures;
    }

    private static String resource(String name) {
        try (InputStream file = SampleImport.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
