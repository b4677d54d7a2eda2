-- Two models ship: the source's example for Unified Communications, for its own offer, and a generic one for every offer that has
-- none, on the health KPIs of a customer-success practice. Scores that were counted by the first default stay with its version.
insert into health_model (id, offer, version, name, definition, published_at, published_by)
select id::uuid, m ->> 'offer', (m ->> 'version')::integer, m ->> 'name', m, timestamptz '2026-12-01 00:00:00Z',
       'customer-success-service'
from (values ('019b0000-0000-7000-8000-000000000002', $model$
{
  "offer": "UNIFIED_COMMUNICATIONS",
  "version": 1,
  "name": "Unified Communications",
  "objectiveShare": 80,
  "measures": [
    {
      "key": "LICENCE_DOWNLOAD_RATIO",
      "name": "CuCM/KW ratio",
      "unit": "PERCENT",
      "combination": "HIGHEST",
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
      "name": "Current version compliance",
      "unit": "PERCENT",
      "combination": "HIGHEST",
      "weight": 20,
      "bands": [{"upTo": 50, "inclusive": true, "score": 1}, {"inclusive": false, "score": 10}]
    },
    {
      "key": "FEATURES_ACTIVATED",
      "name": "Feature activation",
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
      "name": "Value index",
      "unit": "POINTS",
      "combination": "SUM",
      "weight": 20,
      "bands": []
    }
  ],
  "questions": [
    {"key": "STAKEHOLDERS_IDENTIFIED", "name": "Stakeholders Identified", "weight": 10},
    {"key": "BUSINESS_OBJECTIVE", "name": "Business Objective", "weight": 10},
    {"key": "KEY_FEATURES_ALIGNED", "name": "Key Features Aligned", "weight": 10},
    {"key": "PERSONA_USE_CASES_ALIGNED", "name": "Persona Use Cases Aligned", "weight": 10},
    {"key": "BUSINESS_OBJECTIVE_KPIS", "name": "Business Objective KPIs", "weight": 10},
    {"key": "KPI_MEASURED", "name": "KPI measured", "weight": 10},
    {"key": "KPIS_REPORTED_TO_EXECUTIVE", "name": "KPIs Reported to Exec", "weight": 10},
    {"key": "ADOPTION_BARRIERS_RESOLVED", "name": "Adoption Barriers Resolved", "weight": 10},
    {"key": "EMBEDDED_PRODUCT_CAPABILITIES", "name": "Embedded Product Capabilities", "weight": 10},
    {"key": "PRIOR_PRODUCT_REMOVED", "name": "Prior Product Removed", "weight": 10}
  ],
  "answerScores": {"yes": 10, "inProgress": 5, "no": 1},
  "bands": [{"band": "GREEN", "from": 8}, {"band": "YELLOW", "from": 5}, {"band": "RED", "from": 1}],
  "applicability": {"objectiveNeedsOneOfSuites": ["20005", "32005", "50005", "61005"]},
  "riseMargin": 0.2,
  "fallMargin": 0,
  "caps": [
    {"key": "SEVERITY_1_OPEN", "when": "an incident of severity 1 is open", "atMost": "YELLOW"},
    {"key": "SPONSOR_LEFT", "when": "the customer's sponsor left and none is named", "atMost": "YELLOW"},
    {"key": "PAYMENT_OVERDUE", "when": "a payment is overdue by more than 30 days", "atMost": "YELLOW"}
  ],
  "floors": []
}
$model$::jsonb), ('019b0000-0000-7000-8000-000000000003', $model$
{
  "offer": "DEFAULT",
  "version": 2,
  "name": "Generic SaaS",
  "objectiveShare": 80,
  "measures": [
    {
      "key": "ACTIVE_USER_SHARE",
      "name": "Number of users",
      "unit": "PERCENT",
      "combination": "SINGLE",
      "weight": 30,
      "bands": [
        {"upTo": 0, "inclusive": true, "score": 1},
        {"upTo": 40, "inclusive": false, "score": 3},
        {"upTo": 60, "inclusive": false, "score": 5},
        {"upTo": 80, "inclusive": false, "score": 7},
        {"inclusive": false, "score": 10}
      ]
    },
    {
      "key": "USE_FREQUENCY",
      "name": "Product feature utilization: frequency",
      "unit": "POINTS",
      "combination": "SINGLE",
      "weight": 20,
      "bands": [
        {"upTo": 0, "inclusive": true, "score": 1},
        {"upTo": 4, "inclusive": false, "score": 3},
        {"upTo": 10, "inclusive": false, "score": 6},
        {"upTo": 15, "inclusive": false, "score": 8},
        {"inclusive": false, "score": 10}
      ]
    },
    {
      "key": "USE_DURATION",
      "name": "Product feature utilization: length of time",
      "unit": "POINTS",
      "combination": "SINGLE",
      "weight": 10,
      "bands": [
        {"upTo": 5, "inclusive": false, "score": 1},
        {"upTo": 15, "inclusive": false, "score": 4},
        {"upTo": 30, "inclusive": false, "score": 7},
        {"inclusive": false, "score": 10}
      ]
    },
    {
      "key": "NET_RETENTION",
      "name": "Gross churn & net retention",
      "unit": "PERCENT",
      "combination": "SINGLE",
      "weight": 15,
      "bands": [
        {"upTo": 80, "inclusive": false, "score": 1},
        {"upTo": 100, "inclusive": false, "score": 4},
        {"upTo": 110, "inclusive": false, "score": 8},
        {"inclusive": false, "score": 10}
      ]
    },
    {
      "key": "SATISFACTION",
      "name": "NPS or CSAT",
      "unit": "POINTS",
      "combination": "SINGLE",
      "weight": 15,
      "scales": {
        "scaleNps": [
          {"upTo": 6, "inclusive": true, "score": 1},
          {"upTo": 8, "inclusive": true, "score": 6},
          {"inclusive": false, "score": 10}
        ],
        "scaleCsat": [
          {"upTo": 3, "inclusive": false, "score": 1},
          {"upTo": 4, "inclusive": false, "score": 5},
          {"upTo": 4.5, "inclusive": false, "score": 8},
          {"inclusive": false, "score": 10}
        ]
      }
    },
    {
      "key": "TRIAL_CONVERSION",
      "name": "Conversion from trial licence",
      "unit": "COUNT",
      "combination": "SINGLE",
      "weight": 10,
      "bands": [
        {"upTo": 14, "inclusive": true, "score": 10},
        {"upTo": 30, "inclusive": true, "score": 8},
        {"upTo": 60, "inclusive": true, "score": 5},
        {"inclusive": false, "score": 1}
      ]
    }
  ],
  "questions": [
    {"key": "STAKEHOLDERS_IDENTIFIED", "name": "Stakeholders Identified", "weight": 10},
    {"key": "BUSINESS_OBJECTIVE", "name": "Business Objective", "weight": 10},
    {"key": "KEY_FEATURES_ALIGNED", "name": "Key Features Aligned", "weight": 10},
    {"key": "PERSONA_USE_CASES_ALIGNED", "name": "Persona Use Cases Aligned", "weight": 10},
    {"key": "BUSINESS_OBJECTIVE_KPIS", "name": "Business Objective KPIs", "weight": 10},
    {"key": "KPI_MEASURED", "name": "KPI measured", "weight": 10},
    {"key": "KPIS_REPORTED_TO_EXECUTIVE", "name": "KPIs Reported to Exec", "weight": 10},
    {"key": "ADOPTION_BARRIERS_RESOLVED", "name": "Adoption Barriers Resolved", "weight": 10},
    {"key": "EMBEDDED_PRODUCT_CAPABILITIES", "name": "Embedded Product Capabilities", "weight": 10},
    {"key": "PRIOR_PRODUCT_REMOVED", "name": "Prior Product Removed", "weight": 10}
  ],
  "answerScores": {"yes": 10, "inProgress": 5, "no": 1},
  "bands": [{"band": "GREEN", "from": 8}, {"band": "YELLOW", "from": 5}, {"band": "RED", "from": 1}],
  "riseMargin": 0.2,
  "fallMargin": 0,
  "caps": [
    {"key": "SEVERITY_1_OPEN", "when": "an incident of severity 1 is open", "atMost": "YELLOW"},
    {"key": "SPONSOR_LEFT", "when": "the customer's sponsor left and none is named", "atMost": "YELLOW"},
    {"key": "PAYMENT_OVERDUE", "when": "a payment is overdue by more than 30 days", "atMost": "YELLOW"}
  ],
  "floors": []
}
$model$::jsonb)) as shipped (id, m);
