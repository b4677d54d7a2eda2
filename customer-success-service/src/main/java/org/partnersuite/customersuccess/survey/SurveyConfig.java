package org.partnersuite.customersuccess.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings of surveys. */
@ConfigMapping(prefix = "customer-success.surveys")
public interface SurveyConfig {

    /** Origin at which customers reach the gateway; links begin with it. */
    @WithDefault("http://localhost:8080")
    URI origin();

    /** Days for which a link can be used when its sender does not say, the day of issue not counted. */
    @WithDefault("30")
    int validDays();
}
