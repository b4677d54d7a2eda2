import partnersuite.api.AccountsApi;
import partnersuite.api.ActivitiesApi;
import partnersuite.api.OpportunitiesApi;
import partnersuite.api.StageMovesApi;
import partnersuite.api.TopsheetsApi;
import partnersuite.client.ApiClient;
import partnersuite.client.ApiException;
import partnersuite.client.ApiResponse;
import partnersuite.model.Account;
import partnersuite.model.AccountRequest;
import partnersuite.model.Activity;
import partnersuite.model.ActivityRequest;
import partnersuite.model.ActivitySource;
import partnersuite.model.ActivityType;
import partnersuite.model.Evidence;
import partnersuite.model.LeadOrganisation;
import partnersuite.model.Money;
import partnersuite.model.Opportunity;
import partnersuite.model.OpportunityPage;
import partnersuite.model.OpportunityRequest;
import partnersuite.model.OpportunityRequestPatch;
import partnersuite.model.Origin;
import partnersuite.model.ProductLineRequest;
import partnersuite.model.StageCriteria;
import partnersuite.model.StageMoveRequest;
import partnersuite.model.StageMoveResult;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The first steps of an engagement by the client that was generated for Java. */
public final class Walk {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Walk() {}

    public static void main(String[] arguments) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("GATEWAY"));
        client.setRequestInterceptor(
                request -> request.setHeader("Authorization", "Bearer " + System.getenv("SELLER_TOKEN")));

        Account account = new AccountsApi(client)
                .createAccount(key(), new AccountRequest().name("Java & Söhne").geography("EMEA"));

        ApiResponse<Opportunity> created = new OpportunitiesApi(client)
                .createOpportunityWithHttpInfo(
                        key(),
                        new OpportunityRequest()
                                .accountId(account.getId())
                                .name("Talent assistant")
                                .owner("jane")
                                .engagedOn(TODAY)
                                .leadOrganisation(LeadOrganisation.TECHNOLOGY)
                                .origin(Origin.FACE_TO_FACE)
                                .currency("EUR")
                                .lines(List.of(new ProductLineRequest()
                                        .offering("watsonx.ai")
                                        .family("SAAS")
                                        .quantity(1)
                                        .amount(new Money().amount("1234.50").currency("EUR")))));
        Opportunity opportunity = created.getData();
        expect("1234.50", opportunity.getAmount().getAmount());
        expect(null, opportunity.getClosedOn());

        StageMovesApi moves = new StageMovesApi(client);
        StageCriteria criteria = moves.getStageCriteria(opportunity.getId(), "QUALIFY");
        expect(false, criteria.getTargets().get(0).getCriteria().stream().allMatch(one -> one.getMet()));

        String etag = created.getHeaders().get("etag").get(0);
        StageMoveRequest forward = new StageMoveRequest()
                .to("QUALIFY")
                .evidence(new Evidence().code("CLIENT_AGREED_TO_PILOT").on(TODAY));
        StageMoveResult moved = moves.createStageMove(opportunity.getId(), etag, key(), forward);
        expect("QUALIFY", moved.getOpportunity().getStage());
        try {
            moves.createStageMove(opportunity.getId(), etag, key(), forward);
            throw new AssertionError("a stale ETag was accepted");
        } catch (ApiException stale) {
            expect(412, stale.getCode());
        }

        OpportunitiesApi opportunities = new OpportunitiesApi(client);
        OpportunityPage page = opportunities.listOpportunities(
                OpportunitiesApi.APIListOpportunitiesRequest.newBuilder()
                        .accountId(List.of(account.getId()))
                        .stage(List.of("QUALIFY", "DESIGN"))
                        .engagedOnGte(TODAY)
                        .imported(false)
                        .sort("-createdAt")
                        .build());
        expect(List.of(opportunity.getId()), page.getItems().stream().map(Opportunity::getId).toList());

        OpportunityRequestPatch planned = new OpportunityRequestPatch().closeDate(TODAY.plusDays(90));
        opportunity = opportunities.patchOpportunity(opportunity.getId(), version(2), planned);
        expect(TODAY.plusDays(90), opportunity.getCloseDate());
        OpportunityRequestPatch open = new OpportunityRequestPatch().closeDate(null);
        expect(null, opportunities.patchOpportunity(opportunity.getId(), version(3), open).getCloseDate());

        expect(true, new TopsheetsApi(client)
                .getWatsonxTopsheet(TopsheetsApi.APIGetWatsonxTopsheetRequest.newBuilder().build())
                .getPeriod() != null);

        Activity briefing = new ActivitiesApi(client)
                .logActivity(
                        key(),
                        new ActivityRequest()
                                .opportunityId(opportunity.getId())
                                .type(ActivityType.CLIENT_BRIEFING)
                                .subject("What an assistant can do")
                                .source(ActivitySource.TECH_SALES)
                                .technicalSeller("joe")
                                .actualStart(TODAY)
                                .actualEnd(TODAY));
        expect("COMPLETED", briefing.getStatus().getValue().getValue());
    }

    private static String version(long version) {
        return "\"" + version + "\"";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void expect(Object expected, Object found) {
        if (!java.util.Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }
}
