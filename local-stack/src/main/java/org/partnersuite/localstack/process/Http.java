package org.partnersuite.localstack.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The probe of a server that is starting. */
public final class Http {

    private Http() {}

    public static boolean answersOk(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5_000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
