-- The model that ships: the source's example for Unified Communications, and the default for every offer.
insert into health_model (id, offer, version, name, definition, published_at, published_by)
select '019b0000-0000-7000-8000-000000000001', m ->> 'offer', (m ->> 'version')::integer, m ->> 'name', m,
       timestamptz '2026-11-22 00:00:00Z', 'customer-success-service'
from (select $model$
{
  "offer": "DEFAULT",
  "version": 1,
  "name": "Unified Communications",
  "objectiveShare": 80,
  "measures": [
    {
      "key": "LICENCE_DOWNLOAD_RATIO",
      "name": "Licences downloaded of those licensed",
      "unit": "PERCENT",
      "combination": "SINGLE",
      "weight": 25,
      "bands": [
        {"upTo": 0, "inclusive": true, "score": 1},
        {"upTo": 40, "inclusive": true, "score": 3},
        {"upTo": 90, "inclusive": false, "score": 7},
        {"inclusive": false, "score": 10}
      ]
    },
    {
      "key": "CURRENT_VERSION_COMPLIANCE",
      "name": "Licences on each current version",
      "unit": "PERCENT",
      "combination": "HIGHEST",
      "weight": 20,
      "bands": [
        {"upTo": 50, "inclusive": true, "score": 1},
        {"inclusive": false, "score": 10}
      ]
    },
    {
      "key": "FEATURES_ACTIVATED",
      "name": "Features activated",
      "unit": "COUNT",
      "combination": "SINGLE",
      "weight": 35,
      "bands": [
        {"upTo": 1, "inclusive": true, "score": 1},
        {"upTo": 3, "inclusive": true, "score": 4},
        {"upTo": 5, "inclusive": true, "score": 6},
        {"upTo": 6, "inclusive": true, "score": 8},
        {"inclusive": false, "score": 10}
      ]
    },
    {
      "key": "VALUE_INDEX",
      "name": "Value index, the sum of its parts",
      "unit": "POINTS",
      "combination": "SUM",
      "weight": 20,
      "bands": []
    }
  ],
  "questions": [
    {"key": "STAKEHOLDERS_IDENTIFIED", "name": "Stakeholders identified", "weight": 10},
    {"key": "BUSINESS_OBJECTIVE", "name": "Business objective", "weight": 10},
    {"key": "KEY_FEATURES_ALIGNED", "name": "Key features aligned", "weight": 10},
    {"key": "PERSONA_USE_CASES_ALIGNED", "name": "Persona use cases aligned", "weight": 10},
    {"key": "BUSINESS_OBJECTIVE_KPIS", "name": "KPIs of the business objective", "weight": 10},
    {"key": "KPI_MEASURED", "name": "KPI measured", "weight": 10},
    {"key": "KPIS_REPORTED_TO_EXECUTIVE", "name": "KPIs reported to the executive", "weight": 10},
    {"key": "ADOPTION_BARRIERS_RESOLVED", "name": "Adoption barriers resolved", "weight": 10},
    {"key": "EMBEDDED_PRODUCT_CAPABILITIES", "name": "Embedded product capabilities", "weight": 10},
    {"key": "PRIOR_PRODUCT_REMOVED", "name": "Prior product removed", "weight": 10}
  ],
  "answerScores": {"yes": 10, "inProgress": 5, "no": 1},
  "bands": [
    {"band": "GREEN", "from": 8},
    {"band": "YELLOW", "from": 5},
    {"band": "RED", "from": 1}
  ]
}
$model$::jsonb) as shipped (m);
