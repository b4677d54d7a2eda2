package org.partnersuite.platform.webhooks.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("XC-2")
class DestinationsTest {
    private final Destinations destinations = new Destinations(DestinationsTest::resolve, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://public.test/a                | https://
            ftp://public.test/a                 | https://
            //public.test/a                     | https://
            https://                            | no URL
            https:///a                          | host
            https://user:pass@public.test/a     | host
            https://public.test/a#part          | host
            https://under_score/a               | host
            https://public.test:0/              | port
            https://public.test:65536/          | port
            https://a b/                        | no URL
            https://nowhere.test/               | no address
            https://private.test/               | not public
            https://both.test/                  | not public
            https://127.0.0.1/                  | not public
            https://[::1]/                      | not public
            https://[::ffff:10.0.0.1]/          | not public
            https://2130706433/                 | not public
            """)
    void refuses(String url, String why) {
        assertThatThrownBy(() -> destinations.of(url))
                .isInstanceOf(RefusedDestinationException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aPublicHostIsCalledAtTheAddressThatWasChecked() throws Exception {
        Destination found = destinations.of("https://public.test:8443/hooks/1?a=b");

        assertThat(found.address().getHostAddress()).isEqualTo("8.8.8.8");
        assertThat(found.host()).isEqualTo("public.test");
        assertThat(found.port()).isEqualTo(8443);
        assertThat(found.target()).isEqualTo("/hooks/1?a=b");
        assertThat(destinations.of("HTTPS://public.test").port()).isEqualTo(443);
        assertThat(destinations.of("https://public.test").target()).isEqualTo("/");
        assertThat(destinations.of("https://[2606:4700:4700::1111]/").host()).isEqualTo("2606:4700:4700::1111");
    }

    @Test
    void onADevelopersMachinePrivateReceiversAreAllowed() throws Exception {
        Destination found = new Destinations(DestinationsTest::resolve, true).of("http://private.test/");

        assertThat(found.tls()).isFalse();
        assertThat(found.port()).isEqualTo(80);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "public.test" -> new InetAddress[] {InetAddress.getByName("8.8.8.8")};
            case "private.test" -> new InetAddress[] {InetAddress.getByName("10.0.0.1")};
            case "both.test" ->
                new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("192.168.0.1")};
            case "nowhere.test" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }
}
