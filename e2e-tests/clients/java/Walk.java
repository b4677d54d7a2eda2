import engagement.api.AccountsApi;
import engagement.api.ActivitiesApi;
import engagement.api.OpportunitiesApi;
import engagement.api.StageMovesApi;
import engagement.client.ApiClient;
import engagement.client.ApiException;
import engagement.client.ApiResponse;
import engagement.model.Account;
import engagement.model.AccountRequest;
import engagement.model.Activity;
import engagement.model.ActivityRequest;
import engagement.model.ActivitySource;
import engagement.model.ActivityType;
import engagement.model.Evidence;
import engagement.model.EvidenceCode;
import engagement.model.LeadOrganisation;
import engagement.model.Money;
import engagement.model.Opportunity;
import engagement.model.OpportunityRequest;
import engagement.model.Origin;
import engagement.model.ProductLine;
import engagement.model.Stage;
import engagement.model.StageCriteria;
import engagement.model.StageMoveRequest;
import engagement.model.StageMoveResult;
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
                                .lines(List.of(new ProductLine()
                                        .offering("watsonx.ai")
                                        .family("SAAS")
                                        .quantity(1)
                                        .amount(new Money().amount("1234.50").currency("EUR")))));
        Opportunity opportunity = created.getData();
        expect("1234.50", opportunity.getAmount().getAmount());
        expect(null, opportunity.getClosedOn());

        StageMovesApi moves = new StageMovesApi(client);
        StageCriteria criteria = moves.getStageCriteria(opportunity.getId(), Stage.QUALIFY);
        expect(false, criteria.getTargets().get(0).getCriteria().stream().allMatch(one -> one.getMet()));

        String etag = created.getHeaders().get("etag").get(0);
        StageMoveRequest forward = new StageMoveRequest()
                .to(Stage.QUALIFY)
                .evidence(new Evidence().code(EvidenceCode.CLIENT_AGREED_TO_PILOT).on(TODAY));
        StageMoveResult moved = moves.createStageMove(opportunity.getId(), etag, key(), forward);
        expect(Stage.QUALIFY, moved.getOpportunity().getStage());
        try {
            moves.createStageMove(opportunity.getId(), etag, key(), forward);
            throw new AssertionError("a stale ETag was accepted");
        } catch (ApiException stale) {
            expect(412, stale.getCode());
        }

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

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void expect(Object expected, Object found) {
        if (!java.util.Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }
}
