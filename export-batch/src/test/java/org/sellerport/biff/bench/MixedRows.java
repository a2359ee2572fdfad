package org.sellerport.biff.bench;

import java.time.LocalDateTime;
import java.util.List;

/** Rows of 32 columns as an order list has them: 24 of text, some of it Chinese, 6 numbers, 2 dates; the same each time. */
final class MixedRows {

    static final int TEXTS = 24;
    static final int NUMBERS = 6;
    static final int DATES = 2;
    static final int COLUMNS = TEXTS + NUMBERS + DATES;

    private static final List<String> STATUSES = List.of("等待买家付款", "等待发货", "买家确认收货", "交易关闭");
    private static final List<String> COUNTRIES =
            List.of("Brazil", "Spain", "Россия", "France", "United States", "México");
    private static final List<String> SERVICES = List.of("Standard", "Premium", "Economy 经济");
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);

    final String[] texts = new String[TEXTS];
    final double[] numbers = new double[NUMBERS];
    final LocalDateTime[] dates = new LocalDateTime[DATES];

    private long chance = 7;
    private long row;

    /** Makes the next row, in place. */
    void next() {
        row++;
        int product = below(50_000);
        int city = below(6_000);
        String time = "2026.0" + (1 + row % 9) + "." + (10 + row % 18) + " " + (10 + row % 14) + ":" + (10 + row % 50);
        texts[0] = Long.toString(1_795_542_287_000_000L + row * 7);
        texts[1] = STATUSES.get(below(STATUSES.size()));
        texts[2] = "staff" + row % 7;
        texts[3] = "Buyer " + below(200_000);
        texts[4] = time;
        texts[5] = row % 9 == 0 ? "" : time;
        texts[6] = "$" + below(500) + "." + (10 + below(90));
        texts[7] = "$" + below(30) + ".00";
        texts[8] = "$" + below(530) + "." + (10 + below(90));
        texts[9] = "$0.00";
        texts[10] = "【1】 Product " + product + " 夏季新款女装连衣裙\n(产品属性: Color:Red、Size:XL)\n(商家编码: SKU-" + product
                + ")\n(产品数量: " + (1 + row % 3) + " piece)\n";
        texts[11] = row % 20 == 0 ? "please send quickly" : "";
        texts[12] = below(9_999) + " Rua das Flores, City " + city + ", SP, 0" + below(99_999);
        texts[13] = texts[3];
        texts[14] = COUNTRIES.get(below(COUNTRIES.size()));
        texts[15] = "State " + city % 27;
        texts[16] = "City " + city;
        texts[17] = below(9_999) + " Rua das Flores";
        texts[18] = "0" + below(99_999);
        texts[19] = "+55 11 9" + below(99_999_999);
        texts[20] = "";
        texts[21] = SERVICES.get(below(SERVICES.size()));
        texts[22] = time;
        texts[23] = "cainiao:LP00" + (100_000_000L + row * 13) + "CN";
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = i % 2 == 0 ? below(1_000_000) / 100.0 : below(50);
        }
        for (int i = 0; i < DATES; i++) {
            dates[i] = START.plusMinutes(row * 3 + i);
        }
    }

    /** A number from zero up to, but not, the bound; made at little cost, since not this is to be measured. */
    private int below(int bound) {
        chance = chance * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) (((chance >>> 33) * bound) >>> 31);
    }
}
