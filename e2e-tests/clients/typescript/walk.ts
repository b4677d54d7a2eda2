/** The first steps of an engagement by the client that was generated for TypeScript. */
import {
    AccountsApi,
    ActivitiesApi,
    ActivitySource,
    ActivityType,
    Configuration,
    LeadOrganisation,
    ListOpportunitiesSortEnum,
    OpportunitiesApi,
    Origin,
    ResponseError,
    StageMovesApi,
    TopsheetsApi,
} from './client';

declare const process: { env: Record<string, string>; exitCode: number };

const today = new Date();
const key = () => crypto.randomUUID();

function expect(expected: unknown, found: unknown): void {
    if (expected !== found) {
        throw new Error(`expected ${expected}, found ${found}`);
    }
}

async function walk(): Promise<void> {
    const configuration = new Configuration({
        basePath: process.env.GATEWAY,
        accessToken: process.env.SELLER_TOKEN,
    });

    const account = await new AccountsApi(configuration).createAccount({
        idempotencyKey: key(),
        accountRequest: { name: 'TypeScript Ærø', geography: 'EMEA' },
    });

    const opportunities = new OpportunitiesApi(configuration);
    const created = await opportunities.createOpportunityRaw({
        idempotencyKey: key(),
        opportunityRequest: {
            accountId: account.id,
            name: 'Talent assistant',
            owner: 'jane',
            engagedOn: today,
            leadOrganisation: LeadOrganisation.Technology,
            origin: Origin.FaceToFace,
            currency: 'EUR',
            lines: [
                {
                    offering: 'watsonx.ai',
                    family: 'SAAS',
                    quantity: 1,
                    amount: { amount: '1234.50', currency: 'EUR' },
                },
            ],
        },
    });
    const opportunity = await created.value();
    expect('1234.50', opportunity.amount.amount);
    expect(undefined, opportunity.closedOn);

    const moves = new StageMovesApi(configuration);
    const criteria = await moves.getStageCriteria({ id: opportunity.id, to: 'QUALIFY' });
    expect(false, criteria.targets[0].criteria.every((one) => one.met));

    const forward = {
        id: opportunity.id,
        ifMatch: created.raw.headers.get('ETag') ?? '',
        stageMoveRequest: {
            to: 'QUALIFY',
            evidence: { code: 'CLIENT_AGREED_TO_PILOT', on: today },
        },
    };
    const moved = await moves.createStageMove({ ...forward, idempotencyKey: key() });
    expect('QUALIFY', moved.opportunity.stage);
    const stale = await moves.createStageMove({ ...forward, idempotencyKey: key() }).catch((error) => error);
    expect(true, stale instanceof ResponseError);
    expect(412, stale.response.status);

    const page = await opportunities.listOpportunities({
        accountId: [account.id],
        stage: ['QUALIFY', 'DESIGN'],
        engagedOnGte: today,
        imported: false,
        sort: ListOpportunitiesSortEnum.CreatedAt2,
    });
    expect(opportunity.id, page.items.map((one) => one.id).join());

    const patch = { id: opportunity.id, opportunityRequestPatch: { closeDate: today as Date | null } };
    const planned = await opportunities.patchOpportunity({ ...patch, ifMatch: '"2"' });
    expect(false, planned.closeDate === undefined);
    patch.opportunityRequestPatch.closeDate = null;
    const open = await opportunities.patchOpportunity({ ...patch, ifMatch: '"3"' });
    expect(undefined, open.closeDate);

    expect(false, (await new TopsheetsApi(configuration).getWatsonxTopsheet()).period === undefined);

    const briefing = await new ActivitiesApi(configuration).logActivity({
        idempotencyKey: key(),
        activityRequest: {
            opportunityId: opportunity.id,
            type: ActivityType.ClientBriefing,
            subject: 'What an assistant can do',
            source: ActivitySource.TechSales,
            technicalSeller: 'joe',
            actualStart: today,
            actualEnd: today,
        },
    });
    expect('COMPLETED', briefing.status.value);
}

walk().catch((error) => {
    console.error(error);
    process.exitCode = 1;
});
