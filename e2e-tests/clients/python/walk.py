"""The first steps of an engagement by the client that was generated for Python."""

import os
from datetime import datetime, timezone
from uuid import uuid4

import engagement_client as engagement
from engagement_client.exceptions import ApiException

TODAY = datetime.now(timezone.utc).date()


def key():
    return str(uuid4())


def walk(client):
    account = engagement.AccountsApi(client).create_account(
        idempotency_key=key(),
        account_request=engagement.AccountRequest(name="Python Łódź", geography="EMEA"),
    )

    created = engagement.OpportunitiesApi(client).create_opportunity_with_http_info(
        idempotency_key=key(),
        opportunity_request=engagement.OpportunityRequest(
            account_id=account.id,
            name="Talent assistant",
            owner="jane",
            engaged_on=TODAY,
            lead_organisation=engagement.LeadOrganisation.TECHNOLOGY,
            origin=engagement.Origin.FACE_TO_FACE,
            currency="EUR",
            lines=[
                engagement.ProductLine(
                    offering="watsonx.ai",
                    family="SAAS",
                    quantity=1,
                    amount=engagement.Money(amount="1234.50", currency="EUR"),
                )
            ],
        ),
    )
    opportunity = created.data
    assert opportunity.amount.amount == "1234.50", opportunity
    assert opportunity.closed_on is None, opportunity

    moves = engagement.StageMovesApi(client)
    criteria = moves.get_stage_criteria(opportunity.id, to=engagement.Stage.QUALIFY)
    assert not all(one.met for one in criteria.targets[0].criteria), criteria

    etag = created.headers["ETag"]
    forward = engagement.StageMoveRequest(
        to=engagement.Stage.QUALIFY,
        evidence=engagement.Evidence(code=engagement.EvidenceCode.CLIENT_AGREED_TO_PILOT, on=TODAY),
    )
    moved = moves.create_stage_move(opportunity.id, idempotency_key=key(), stage_move_request=forward, if_match=etag)
    assert moved.opportunity.stage == engagement.Stage.QUALIFY, moved
    try:
        moves.create_stage_move(opportunity.id, idempotency_key=key(), stage_move_request=forward, if_match=etag)
        raise AssertionError("a stale ETag was accepted")
    except ApiException as stale:
        assert stale.status == 412, stale

    briefing = engagement.ActivitiesApi(client).log_activity(
        idempotency_key=key(),
        activity_request=engagement.ActivityRequest(
            opportunity_id=opportunity.id,
            type=engagement.ActivityType.CLIENT_BRIEFING,
            subject="What an assistant can do",
            source=engagement.ActivitySource.TECH_SALES,
            technical_seller="joe",
            actual_start=TODAY,
            actual_end=TODAY,
        ),
    )
    assert briefing.status.value == "COMPLETED", briefing


with engagement.ApiClient(
    engagement.Configuration(host=os.environ["GATEWAY"], access_token=os.environ["SELLER_TOKEN"])
) as generated:
    walk(generated)
