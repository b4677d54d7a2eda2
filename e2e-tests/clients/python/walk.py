"""The first steps of an engagement by the client that was generated for Python."""

import os
from datetime import datetime, timedelta, timezone
from uuid import uuid4

import partnersuite_client as suite
from partnersuite_client.exceptions import ApiException

TODAY = datetime.now(timezone.utc).date()


def key():
    return str(uuid4())


def walk(client):
    account = suite.AccountsApi(client).create_account(
        idempotency_key=key(),
        account_request=suite.AccountRequest(name="Python Łódź", geography="EMEA"),
    )

    opportunities = suite.OpportunitiesApi(client)
    created = opportunities.create_opportunity_with_http_info(
        idempotency_key=key(),
        opportunity_request=suite.OpportunityRequest(
            account_id=account.id,
            name="Talent assistant",
            owner="jane",
            engaged_on=TODAY,
            lead_organisation=suite.LeadOrganisation.TECHNOLOGY,
            origin=suite.Origin.FACE_TO_FACE,
            currency="EUR",
            lines=[
                suite.ProductLineRequest(
                    offering="watsonx.ai",
                    family="SAAS",
                    quantity=1,
                    amount=suite.Money(amount="1234.50", currency="EUR"),
                )
            ],
        ),
    )
    opportunity = created.data
    assert opportunity.amount.amount == "1234.50", opportunity
    assert opportunity.closed_on is None, opportunity

    moves = suite.StageMovesApi(client)
    criteria = moves.get_stage_criteria(opportunity.id, to="QUALIFY")
    assert not all(one.met for one in criteria.targets[0].criteria), criteria

    etag = created.headers["ETag"]
    forward = suite.StageMoveRequest(
        to="QUALIFY",
        evidence=suite.Evidence(code="CLIENT_AGREED_TO_PILOT", on=TODAY),
    )
    moved = moves.create_stage_move(opportunity.id, idempotency_key=key(), stage_move_request=forward, if_match=etag)
    assert moved.opportunity.stage == "QUALIFY", moved
    try:
        moves.create_stage_move(opportunity.id, idempotency_key=key(), stage_move_request=forward, if_match=etag)
        raise AssertionError("a stale ETag was accepted")
    except ApiException as stale:
        assert stale.status == 412, stale

    page = opportunities.list_opportunities(
        account_id=[account.id],
        stage=["QUALIFY", "DESIGN"],
        engaged_on_gte=TODAY,
        imported=False,
        sort="-createdAt",
    )
    assert [one.id for one in page.items] == [opportunity.id], page

    later = TODAY + timedelta(days=90)
    planned = opportunities.patch_opportunity(
        opportunity.id, if_match='"2"', opportunity_request_patch=suite.OpportunityRequestPatch(close_date=later)
    )
    assert planned.close_date == later, planned
    undecided = opportunities.patch_opportunity(
        opportunity.id, if_match='"3"', opportunity_request_patch=suite.OpportunityRequestPatch(close_date=None)
    )
    assert undecided.close_date is None, undecided

    assert suite.TopsheetsApi(client).get_watsonx_topsheet().period is not None

    briefing = suite.ActivitiesApi(client).log_activity(
        idempotency_key=key(),
        activity_request=suite.ActivityRequest(
            opportunity_id=opportunity.id,
            type=suite.ActivityType.CLIENT_BRIEFING,
            subject="What an assistant can do",
            source=suite.ActivitySource.TECH_SALES,
            technical_seller="joe",
            actual_start=TODAY,
            actual_end=TODAY,
        ),
    )
    assert briefing.status.value == "COMPLETED", briefing


with suite.ApiClient(
    suite.Configuration(host=os.environ["GATEWAY"], access_token=os.environ["SELLER_TOKEN"])
) as generated:
    walk(generated)
