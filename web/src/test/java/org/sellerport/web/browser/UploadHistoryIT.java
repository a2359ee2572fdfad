package org.sellerport.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seller who looks up what came of the files that he uploaded. */
@ExtendWith(OpenPortal.class)
class UploadHistoryIT {

    private final Portal portal;

    UploadHistoryIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource
    void the_verdicts_of_a_file_can_be_looked_at_again(Tongue tongue) throws Exception {
        Visitor seller = portal.seller(tongue);
        seller.open("/app/ship-upload");
        String columns =
                String.join(",", seller.page().locator(".filters .badge").allInnerTexts());
        String file = columns + "\n1000000000000001,CAINIAO,LP00123456789012\n";
        String name = "numbers-" + tongue + ".csv";
        seller.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        seller.button("shipping.upload.check").click();
        seller.arrive("/app/ship-upload\\?id=[0-9]+");

        seller.open("/app/ship-upload");
        seller.inspect("ship-upload-history");
        seller.page().locator("table.cards th a").first().click();
        seller.arrive("/app/ship-upload\\?id=[0-9]+");

        assertThat(seller.heading("shipping.verdicts.title", name)).isVisible();
        assertThat(seller.page().locator(".badge.bad").first()).isVisible();
    }
}
