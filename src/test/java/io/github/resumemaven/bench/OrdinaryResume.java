package io.github.resumemaven.bench;

import java.nio.charset.StandardCharsets;

/** Résumés of any size, made of as many jobs as it takes. Nobody in them exists. */
public final class OrdinaryResume {
    private static final String ENGLISH_HEAD =
            """
            # Edda Vik

            edda.vik@example.com | +47 900 00 017 | [github.com/eddavik-x](https://github.com/eddavik-x) | Bergen

            ## Summary

            Backend engineer with twelve years in logistics and payments. Likes small services, long log retention and
            short meetings.

            ## Skills

            - **Languages**: Java, Kotlin, Go, SQL
            - **Platforms**: Kubernetes 1.29, PostgreSQL 16, Kafka

            ## Education

            - **Fjord Technical University**, M.Sc. Computer Science, 2008 – 2013

            ## Experience

            """;
    private static final String ENGLISH_JOB =
            """
            ### Senior Engineer, Harbour %1$d Logistics Ltd
            *March %2$d – August %3$d*, Bergen

            Owned the booking service of the northern terminals (4,000 bookings an hour at peak).

            - Moved 312 stored procedures into a service with [contract tests](https://example.org/contract-tests/%1$d)
            - Cut the nightly run from 3 hours to 25 minutes, on **Java 17** and `PostgreSQL 14`
            - Led a team of five; mentored two graduates
            - Project *Lighthouse* (2016.03 - 2016.11): forecast of arrivals, error down by 38%%

            """;
    private static final String CHINESE_HEAD =
            """
            # 沈清和

            - 邮箱：qinghe.shen@example.com
            - 手机：138-0000-0017
            - GitHub：[qinghe-x](https://github.com/qinghe-x)

            ## 个人简介

            十二年后端开发经验，做过物流与支付，喜欢小而清楚的服务和写得明白的文档。

            ## 专业技能

            - 语言：Java、Kotlin、Go
            - 平台：Kubernetes 1.29、PostgreSQL 16、Kafka

            ## 教育经历

            - 2008.09 - 2012.06　海湾理工大学　计算机科学与技术　本科

            ## 工作经历

            """;
    private static final String CHINESE_JOB =
            """
            ### 港口%1$d号物流科技有限公司　高级后端工程师
            *%2$d.03 - %3$d.08*

            负责北方码头的订舱服务，高峰每小时四千单。

            - 将 312 个存储过程迁移为服务，并补上[契约测试](https://example.org/contract-tests/%1$d)
            - 夜间批处理由 3 小时缩短到 25 分钟，使用 **Java 17** 与 `PostgreSQL 14`
            - 带领五人小组，培养两名应届生
            - 项目「灯塔」（2016.03 - 2016.11）：到港预测，误差下降 38%%

            """;

    private OrdinaryResume() {}

    /** Markdown of at least that many bytes in UTF-8, and less than a job more. */
    public static byte[] english(int bytes) {
        return of(ENGLISH_HEAD, ENGLISH_JOB, bytes);
    }

    /** As {@link #english}, in Chinese. */
    public static byte[] chinese(int bytes) {
        return of(CHINESE_HEAD, CHINESE_JOB, bytes);
    }

    private static byte[] of(String head, String job, int bytes) {
        StringBuilder text = new StringBuilder(head);
        int size = head.getBytes(StandardCharsets.UTF_8).length;
        for (int i = 0; size < bytes || i == 0; i++) {
            int year = 2014 - i % 30;
            String next = job.formatted(i + 1, year, year + 1);
            text.append(next);
            size += next.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
