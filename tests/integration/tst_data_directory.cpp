// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/data_directory.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dispatch;

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace

class DataDirectoryTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDefaultIsNamedAfterTheProgram()
    {
        QVERIFY(defaultDataDirectory().endsWith(u"/drain-fortin"_s));
        QVERIFY(QDir::isAbsolutePath(defaultDataDirectory()));
    }

    void aNewFolderIsClosedToOthers()
    {
        const QTemporaryDir parent;
        const QString path = parent.path() + u"/deep/down/data"_s;
        QVERIFY(prepareDataDirectory(path));
        QVERIFY(QFileInfo{path}.isDir());
        QVERIFY(!(QFileInfo{path}.permissions() & others));
    }

    void aFolderThatIsThereStaysAsItIs()
    {
        const QTemporaryDir parent;
        QVERIFY(QFile::setPermissions(parent.path(), QFileInfo{parent.path()}.permissions() | others));
        QVERIFY(prepareDataDirectory(parent.path()));
        QVERIFY((QFileInfo{parent.path()}.permissions() & others) == others);
    }

    void aFileInThePlaceIsAnError()
    {
        const QTemporaryDir parent;
        const QString path = parent.path() + u"/data"_s;
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Status prepared = prepareDataDirectory(path);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::Io);
        QCOMPARE(prepared.error().args, QStringList{path});
    }

    void aPlaceNobodyCanWriteToIsAnError() { QVERIFY(!prepareDataDirectory(u"/proc/no/data"_s)); }
};

QTEST_GUILESS_MAIN(DataDirectoryTest)
#include "tst_data_directory.moc"
