// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/icons.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QStringList names()
{
    return QDir{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/icons")}.entryList({u"*.svg"_s}, QDir::Files);
}

//! The most opaque colour that a drawing has.
QColor inkOf(const QImage& picture)
{
    QColor ink{Qt::transparent};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor dot = picture.pixelColor(x, y);
            if (dot.alpha() > ink.alpha())
                ink = dot;
        }
    }
    return ink;
}

int filled(const QImage& picture)
{
    int dots = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dots += picture.pixelColor(x, y).alpha() > 127 ? 1 : 0;
    }
    return dots;
}

} // namespace

class IconsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support).*"_s}); }

    void everyDrawingIsSeenAndUnlikeTheOthers()
    {
        applyTheme(Theme::Light);
        QHash<QByteArray, QString> seen;
        const QStringList files = names();
        QVERIFY(files.size() >= 34);
        for (const QString& file : files) {
            const QString name = file.chopped(4);
            const QImage picture = icon(name).pixmap(QSize{24, 24}, 1.0).toImage();
            const int share = filled(picture) * 100 / (24 * 24);
            QVERIFY2(share >= 8 && share <= 98, qPrintable(u"%1 fills %2 %"_s.arg(name).arg(share)));
            const QByteArray dots{
                reinterpret_cast<const char*>(picture.constBits()), static_cast<int>(picture.sizeInBytes())};
            QVERIFY2(!seen.contains(dots), qPrintable(name + u" is "_s + seen.value(dots)));
            seen.insert(dots, name);
        }
    }

    void iconsFollowTheTheme_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::Contrast;
    }
    void iconsFollowTheTheme()
    {
        static const QIcon made = icon(u"note"); // before the theme was chosen
        QFETCH(Theme, theme);
        applyTheme(theme);
        const QPalette palette = paletteOf(theme);
        const auto inkIn = [](QIcon::Mode mode) {
            return inkOf(made.pixmap(QSize{24, 24}, 1.0, mode).toImage()).rgb();
        };
        QCOMPARE(inkIn(QIcon::Normal), palette.color(QPalette::ButtonText).rgb());
        QCOMPARE(inkIn(QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::ButtonText).rgb());
        QCOMPARE(inkIn(QIcon::Selected), palette.color(QPalette::HighlightedText).rgb());
    }

    void iconsAreSharpOnEveryScreen()
    {
        const QPixmap picture = icon(u"note").pixmap(QSize{24, 24}, 2.0);
        QCOMPARE(picture.size(), (QSize{48, 48}));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
    }

    void anUnknownNameIsNoIcon() { QVERIFY(icon(u"nothing").isNull()); }

    void theNumberIsOnTheMark()
    {
        const auto picture = [](qint64 number) {
            return appIcon(number).pixmap(QSize{32, 32}, 1.0).toImage();
        };
        QVERIFY(picture(0) != picture(1));
        QVERIFY(picture(1) != picture(2));
        QCOMPARE(picture(100), picture(5000));
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
