package org.partnersuite.e2e.day;

import java.util.List;
import org.partnersuite.e2e.day.model.Squad;
import org.partnersuite.e2e.suite.Client.Answer;

/** The squads of the run (EN-9). */
final class SquadSteps {
    static final String PATH = Simulation.API + "/squads";
    private static final List<String> SKILLS = List.of(
            "\"watsonx.ai\",\"watsonx.data\"",
            "\"watsonx.data\",\"watsonx.governance\"",
            "\"watsonx.ai\",\"watsonx.governance\"");

    private SquadSteps() {}

    /** Their numbers of places differ, from two up. */
    static Squad form(Simulation simulation, int number) {
        Caller engineering = simulation.as("client-engineering");
        String json = """
                {"name":"Squad %s","location":"Office %d","offerings":[%s],"engagementTypes":["PROOF_OF_VALUE","MVP"],\
                "people":[{"person":"%s","role":"CE"},{"person":"%s","role":"CE"}],"capacity":%d,"status":"ACTIVE"}""".formatted(
                        simulation.run() + "-" + number,
                        number,
                        SKILLS.get(number % SKILLS.size()),
                        simulation.engineer(number, 1),
                        simulation.engineer(number, 2),
                        2 + number);
        Answer formed = engineering
                .post(PATH, simulation.run() + "-squad-" + number, json)
                .answer()
                .expect(201);
        return new Squad(formed.id(), engineering.subject(), JsonFields.fields(json));
    }
}
