package io.github.resumemaven.lint.rule.wording;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.fr;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class CommonTypoTest {
    private final Sample sample = Sample.of("wording/common-typo");

    @Test
    void findsEnglishSlips() {
        sample.finds(en("⟦Certificied⟧ in ⟦managment⟧ of ⟦ENVIROMENT⟧ data"))
                .saying("Certificied is misspelled", "managment is misspelled", "ENVIROMENT is misspelled")
                .safelyFixedTo(en("Certificied in managment of ENVIROMENT data"))
                .fixedTo(en("Certified in management of ENVIRONMENT data"));
    }

    @Test
    void findsChineseSlips() {
        sample.finds(zh("完成⟦布署⟧与⟦阀值⟧告警，⟦帐号⟧体系")).fixedTo(zh("完成部署与阈值告警，账号体系"));
    }

    @Test
    void findsWhatIsASlipInSomeCompanyOnly() {
        sample.finds(zh("开发用户⟦登陆⟧与⟦登陆⟧页面")).fixedTo(zh("开发用户登录与登录页面"));
    }

    @Test
    void findsEnglishSlipsInChinese() {
        sample.finds(zh("参与 ⟦enviroment⟧ 搭建")).fixedTo(zh("参与 environment 搭建"));
    }

    @Test
    void findsSlipsInSeveralWords() {
        sample.finds(en("⟦Responsable for⟧ billing")).fixedTo(en("Responsible for billing"));
    }

    @Test
    void passesWordsThatAreThere() {
        sample.passes(zh("登陆月球，自己部署，员工做出贡献，规则部分折叠"));
    }

    @Test
    void passesOtherLanguages() {
        sample.passes(fr("Responsable for, independant, developpement"));
    }

    @Test
    void passesPartsOfWordsAndNames() {
        sample.passes(en("untillable, recieve_data, https://ada.dev/recieve, `managment`"));
    }

    @Test
    void passesBothSpellings() {
        sample.passes(en("colour, color, organise, organize, acknowledgement, programme, licence"));
    }

    @Test
    void passesNamesOfEmployers() {
        sample.passes("# Ada Example\n\n## Experience\n\n### 2020 - 2021 Engineer, Enviroment Ltd\n\n- Led\n");
    }
}
