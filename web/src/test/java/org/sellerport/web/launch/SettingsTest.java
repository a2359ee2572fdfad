package org.sellerport.web.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path HOME = Path.of("/home/somebody/sellerport");
    private static final Map<String, String> EXTERNAL = Map.of(
            "SELLERPORT_DB_URL", "jdbc:postgresql://db:5432/shop",
            "SELLERPORT_DB_USER", "owner",
            "SELLERPORT_DB_PASSWORD", "secret");

    @Test
    void nothing_set_means_port_8080_an_embedded_database_and_demo_data_beside_the_checkout() {
        Settings settings = Settings.from(Map.of(), HOME);

        assertEquals(new Settings(8080, HOME.resolve("data"), Optional.empty(), Optional.empty(), true), settings);
    }

    @Test
    void an_external_database_comes_without_demo_data_unless_asked_for() {
        assertFalse(Settings.from(EXTERNAL, HOME).demo());
        assertTrue(Settings.from(with("SELLERPORT_DEMO", "TRUE"), HOME).demo());
    }

    @Test
    void the_login_of_an_external_database_is_taken_as_it_is() {
        var login = new Login("jdbc:postgresql://db:5432/shop", "owner", "secret");

        assertEquals(Optional.of(login), Settings.from(EXTERNAL, HOME).database());
    }

    @Test
    void an_empty_variable_counts_as_not_set() {
        Settings settings = Settings.from(Map.of("SELLERPORT_DB_URL", "", "SELLERPORT_HTTP_PORT", " "), HOME);

        assertEquals(8080, settings.httpPort());
        assertTrue(settings.database().isEmpty());
    }

    @Test
    void an_absolute_data_folder_stays_where_it_is() {
        assertEquals(
                Path.of("/var/lib/sellerport"),
                Settings.from(Map.of("SELLERPORT_DATA", "/var/lib/sellerport/"), HOME)
                        .data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "99999999999", "8080.0"})
    void a_port_that_is_none_is_refused_by_name_and_value(String port) {
        String sentence = refusal(Map.of("SELLERPORT_HTTP_PORT", port));

        assertTrue(sentence.contains("SELLERPORT_HTTP_PORT") && sentence.contains(port), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3651", "-1", "30 days", "1.5", "99999"})
    void a_time_to_keep_exports_that_is_none_is_refused_by_name_and_value(String days) {
        String sentence = refusal(Map.of("SELLERPORT_EXPORT_RETENTION_DAYS", days));

        assertTrue(sentence.contains("SELLERPORT_EXPORT_RETENTION_DAYS") && sentence.contains(days), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "30", "3650", ""})
    void a_time_to_keep_exports_is_taken_in_days(String days) {
        assertEquals(
                8080,
                Settings.from(Map.of("SELLERPORT_EXPORT_RETENTION_DAYS", days), HOME)
                        .httpPort());
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://db/shop,                            must look like",
        "jdbc:mysql://db/shop,                          must look like",
        "jdbc:postgresql:shop,                          must look like",
        "jdbc:postgresql://db:5432/,                    must look like",
        "jdbc:postgresql://db/shop?user=me,             must not name a user",
        "jdbc:postgresql://db/shop?ssl=true&PASSWORD=x, must not name a user"
    })
    void a_broken_database_url_is_refused(String url, String because) {
        String sentence = refusal(with("SELLERPORT_DB_URL", url));

        assertTrue(sentence.contains("SELLERPORT_DB_URL " + because), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELLERPORT_DB_USER", "SELLERPORT_DB_PASSWORD"})
    void a_database_url_needs_user_and_password(String missing) {
        String sentence = refusal(with(missing, ""));

        assertTrue(sentence.contains(missing + " must be set too"), sentence);
    }

    @Test
    void a_password_without_a_url_is_not_silently_ignored() {
        String sentence = refusal(Map.of("SELLERPORT_DB_PASSWORD", "secret"));

        assertEquals("SELLERPORT_DB_PASSWORD is set without SELLERPORT_DB_URL.", sentence);
    }

    @Test
    void a_role_for_the_application_is_for_external_databases_only() {
        String sentence = refusal(Map.of("SELLERPORT_APP_USER", "app", "SELLERPORT_APP_PASSWORD", "x"));

        assertTrue(sentence.contains("SELLERPORT_DB_URL is not set"), sentence);
    }

    @Test
    void demo_is_true_or_false_and_nothing_else() {
        String sentence = refusal(Map.of("SELLERPORT_DEMO", "yes"));

        assertTrue(sentence.contains("SELLERPORT_DEMO is \"yes\""), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanhai", "8", "China Standard Time"})
    void a_calendar_at_home_in_no_time_zone_is_refused_by_name_and_value(String zone) {
        String sentence = refusal(Map.of("SELLERPORT_CALENDAR_ZONE", zone));

        assertTrue(sentence.startsWith("SELLERPORT_CALENDAR_ZONE is \"" + zone + "\""), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/Los_Angeles", "UTC", "+08:00", " "})
    void a_calendar_is_at_home_in_any_time_zone_there_is(String zone) {
        assertEquals(
                8080,
                Settings.from(Map.of("SELLERPORT_CALENDAR_ZONE", zone), HOME).httpPort());
    }

    @Test
    void webhooks_go_anywhere_or_they_do_not() {
        String sentence = refusal(Map.of("SELLERPORT_WEBHOOKS_ANYWHERE", "yes"));

        assertTrue(sentence.contains("SELLERPORT_WEBHOOKS_ANYWHERE is \"yes\""), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"payments.example", "ftp://payments.example", "https://user:secret@payments.example/refunds"})
    void refunds_go_to_an_address_of_the_web_and_nowhere_else(String address) {
        String sentence = refusal(Map.of("SELLERPORT_REFUNDS_URL", address));

        assertTrue(sentence.startsWith("SELLERPORT_REFUNDS_URL must look like"), sentence);
    }

    @Test
    void a_key_for_refunds_without_an_address_is_not_silently_ignored() {
        String sentence = refusal(Map.of("SELLERPORT_REFUNDS_KEY", "secret"));

        assertEquals("SELLERPORT_REFUNDS_KEY is set without SELLERPORT_REFUNDS_URL.", sentence);
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new HashMap<>(EXTERNAL);
        settings.put(name, value);
        return settings;
    }

    private static String refusal(Map<String, String> environment) {
        return assertThrows(CannotGoOn.class, () -> Settings.from(environment, HOME))
                .getMessage();
    }
}
