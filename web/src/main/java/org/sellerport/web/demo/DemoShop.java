package org.sellerport.web.demo;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;
import org.sellerport.sellers.api.Seller;

/**
 * An invented shop.
 *
 * @param orders how many orders it got in the last four months
 */
record DemoShop(Seller seller, Currency currency, int orders, List<Product> products) {

    /** Something it sells; {@code price} in the shop's currency. */
    record Product(String sku, String title, Map<String, List<String>> choices, Money price) {}

    static List<DemoShop> all() {
        return List.of(outdoor(), home(), toys(), empty());
    }

    private static DemoShop outdoor() {
        Currency usd = Currency.getInstance("USD");
        Map<String, List<String>> sizes = Map.of("Size", List.of("S", "M", "L", "XL"));
        return new DemoShop(
                seller("aurora", "Aurora Outdoor 极光户外", "Asia/Shanghai", "zh"),
                usd,
                1_600,
                List.of(
                        product(
                                "AO-TENT-2",
                                "Ultralight two-person tent 双人轻量帐篷",
                                colours("Olive", "Sand"),
                                "129.90",
                                usd),
                        product("AO-JKT-11", "Windproof running jacket 防风跑步外套", sizes, "46.50", usd),
                        product("AO-LAMP", "Rechargeable camping lantern 充电露营灯", Map.of(), "18.99", usd),
                        product("AO-CUP", "Titanium mug 450 ml 钛杯", Map.of(), "24.00", usd),
                        product("AO-SOCK", "Merino hiking socks, 3 pairs", sizes, "21.75", usd),
                        product("AO-POLE", "Folding trekking poles, pair 折叠登山杖", colours("Black", "Red"), "52.40", usd),
                        product("AO-MAT", "Inflatable sleeping mat 充气睡垫", colours("Blue", "Orange"), "38.20", usd)));
    }

    private static DemoShop home() {
        Currency eur = Currency.getInstance("EUR");
        return new DemoShop(
                seller("linden", "Linden & Söhne Home", "Europe/Berlin", "en"),
                eur,
                1_300,
                List.of(
                        product(
                                "LH-BED-01",
                                "Linen bedding set 135 × 200",
                                colours("Natural", "Sage", "Graphite"),
                                "89.00",
                                eur),
                        product("LH-VASE", "Stoneware vase “Åse”", colours("White", "Moss"), "34.50", eur),
                        product("LH-CANDLE", "Soy candle, fig & cedar", Map.of(), "16.90", eur),
                        product("LH-TOWEL", "Waffle towel 70 × 140", colours("Ecru", "Clay"), "19.95", eur),
                        product("LH-BOARD", "Oak cutting board =end grain=", Map.of(), "42.00", eur),
                        product("LH-CLOCK", "Silent wall clock Ø 30 cm", colours("Oak", "Walnut"), "37.80", eur)));
    }

    private static DemoShop toys() {
        Currency usd = Currency.getInstance("USD");
        return new DemoShop(
                seller("pixel", "Pixel & Paws Toys", "America/Los_Angeles", "en"),
                usd,
                900,
                List.of(
                        product("PP-ROBO", "Build-it-yourself walking robot", Map.of(), "27.99", usd),
                        product("PP-CAT", "Feather wand for cats 🐱", colours("Rainbow", "Teal"), "7.49", usd),
                        product("PP-PUZ-1000", "1,000-piece puzzle “Northern lights”", Map.of(), "15.90", usd),
                        product("PP-BALL", "Squeaky ball, set of 4", colours("Neon", "Pastel"), "9.95", usd),
                        product("PP-BLOCK", "Wooden blocks, 60 pieces", Map.of(), "31.50", usd)));
    }

    /** A shop that has just opened: its pages show what an empty list looks like. */
    private static DemoShop empty() {
        return new DemoShop(
                seller("newleaf", "New Leaf Books 新叶书店", "Asia/Shanghai", "zh"),
                Currency.getInstance("USD"),
                0,
                List.of());
    }

    private static Seller seller(String id, String name, String zone, String language) {
        return new Seller(
                new SellerId(id), name, ZoneId.of(zone), language, new BigDecimal("0.05"), new BigDecimal("0.02"), 7);
    }

    private static Product product(
            String sku, String title, Map<String, List<String>> choices, String price, Currency currency) {
        return new Product(sku, title, choices, Money.parse(price, currency));
    }

    private static Map<String, List<String>> colours(String... names) {
        return Map.of("Color", List.of(names));
    }
}
