package org.caseledger.adapters.benchmark.cases;

import java.util.List;
import java.util.Locale;
import org.caseledger.domain.code.IdentityDocumentType;
import org.caseledger.domain.code.ServedParty;
import org.caseledger.domain.identifier.CreditCode;
import org.caseledger.domain.party.IdentityDocument;
import org.caseledger.domain.party.NaturalPerson;
import org.caseledger.domain.party.Organisation;
import org.caseledger.domain.party.Party;

/**
 * Invented people and companies. Surnames are about as frequent as in China; the people would have been born in the
 * nineteenth century, so that their identity numbers belong to nobody.
 */
final class Applicants {

    /** How often a surname occurs, in thousandths; the many rare ones share what is left. */
    private static final String[] SURNAMES = ("王72 李71 张67 刘53 陈45 杨31 黄22 赵21 吴20 周20 徐15 孙15 马13 朱13 胡12 郭12"
                    + " 何12 林11 高10 罗9 郑8 梁8 谢7 宋7 唐6 许6 韩6 邓6 冯5 曹5 彭5 曾5 肖5 田5 董5 潘4 袁4 蔡4 蒋4 余4 于4 杜4"
                    + " 叶4 程4 魏4 苏4 吕4 丁4 任4 卢3 姚3 沈3 钟3 姜3 崔3 谭3 陆3 范3 汪3 廖3 石3 金3 韦2 贾2 夏2 付2 方2 邹2 熊2"
                    + " 白2 孟2 秦2 邱2 侯2 江2 尹2 薛2 闫2 段2 雷2 龙2 史2 陶2 贺2 顾2 毛2 郝2 龚2 邵2 万2 欧阳1 上官1 司马1 诸葛1")
            .split(" ");

    private static final int[] FREQUENCIES = frequencies();

    private static final String GIVEN =
            "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰英华慧巧美静淑惠珠翠雅芝玉萍红娥玲芬燕彩春菊勤珍贞莉" + "建国文辉力志鹏宇浩凯健俊帆雪荣爱梓涵子轩欣怡思雨诗晨梦佳琪瑞博昊天一诺沐宸泽若汐语桐可心";

    private static final List<String> FOREIGN = List.of(
            "Maria Rossi", "John Carter", "Nguyễn Văn An", "Kim Min-jun", "Ольга Петрова", "Anna Müller", "阿依古丽·买买提");

    private static final List<String> PLACES =
            List.of("西湖", "钱塘", "之江", "古荡", "文三", "灵隐", "西溪", "龙坞", "留下", "蒋村", "翠苑", "北山", "转塘", "双浦");
    private static final List<String> WORDS =
            List.of("鑫", "华", "盛", "联", "恒", "嘉", "云", "锦", "瑞", "和", "顺", "海", "康", "达", "通", "源", "丰", "润");
    private static final List<String> TRADES =
            List.of("餐饮管理", "信息技术", "商贸", "物流", "医疗科技", "建筑工程", "环保科技", "文化传播", "物业管理", "汽车服务", "茶业", "电子商务");

    private final int known;

    /** @param known how many different people and companies there are */
    Applicants(int known) {
        this.known = known;
    }

    /** Somebody whom the item serves; most come again some time. */
    Party any(ServedParty served, Chance chance) {
        int number = chance.below(known);
        var his = new Chance(number * 31L + served.ordinal());
        return served == ServedParty.NATURAL_PERSON ? person(number, his) : organisation(served, number, his);
    }

    /** A person who acts for others. */
    Party agent(Chance chance) {
        return any(ServedParty.NATURAL_PERSON, chance);
    }

    private static Party person(int number, Chance his) {
        var birth = String.format(Locale.ROOT, "189%d%02d%02d", his.below(10), his.between(1, 12), his.between(1, 28));
        var digits = "330106".substring(0, 4)
                + String.format(Locale.ROOT, "%02d", 1 + number / 1000 % 99)
                + birth
                + String.format(Locale.ROOT, "%03d", number % 1000);
        return NaturalPerson.of(
                name(his),
                IdentityDocument.of(IdentityDocumentType.IDENTITY_CARD, CheckCharacters.identityNumber(digits)),
                his.percent(90) ? "0571-" + (80_000_000 + his.below(9_999_999)) : null);
    }

    private static String name(Chance his) {
        if (his.below(400) == 0) {
            return his.oneOf(FOREIGN);
        }
        var surname = SURNAMES[his.weighted(FREQUENCIES)].replaceAll("[0-9]", "");
        return surname + given(his) + (his.percent(82) ? given(his) : "");
    }

    private static char given(Chance his) {
        // The smaller of two draws: names at the front of the list are the common ones.
        return GIVEN.charAt(Math.min(his.below(GIVEN.length()), his.below(GIVEN.length())));
    }

    private static Party organisation(ServedParty served, int number, Chance his) {
        var code = new StringBuilder("91330106MA");
        for (int left = number, i = 0; i < 7; i++, left /= 31) {
            code.append(CheckCharacters.creditCharacter(left));
        }
        var name = "杭州" + his.oneOf(PLACES) + his.oneOf(WORDS) + his.oneOf(WORDS) + his.oneOf(TRADES)
                + (served == ServedParty.ENTERPRISE ? "有限公司" : "服务中心");
        return Organisation.of(
                served,
                name,
                new CreditCode(CheckCharacters.creditCode(code.toString())),
                "0571-" + (86_000_000 + his.below(2_999_999)));
    }

    private static int[] frequencies() {
        var frequencies = new int[SURNAMES.length];
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] = Integer.parseInt(SURNAMES[i].replaceAll("[^0-9]", ""));
        }
        return frequencies;
    }
}
