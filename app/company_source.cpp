// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/company_source.h"

#include "core/base/logging.h"
#include "ui/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace dispatch {

using namespace Qt::StringLiterals;

CompanySource::CompanySource(const QString& file, const QString& dataDirectory)
    : m_file{file.isEmpty() ? QString{} : QDir::cleanPath(QDir{dataDirectory}.absoluteFilePath(file))}
    , m_goodCopy{QDir{dataDirectory}.absoluteFilePath(u"company.good.json"_s)}
    , m_book{builtInRules()}
{
    if (m_file.isEmpty())
        return;
    m_stamp = stamp();
    CompanyFile read = readCompanyFile(m_file);
    if (!read.rules)
        fallBack();
    take(std::move(read));
}

CompanySource::Stamp CompanySource::stamp() const
{
    const QFileInfo info{m_file};
    return {.isFile = info.isFile(),
        .size = info.size(),
        .modified = info.lastModified(),
        .metadataChanged = info.fileTime(QFileDevice::FileMetadataChangeTime)};
}

void CompanySource::fallBack()
{
    CompanyFile copy = readCompanyFile(m_goodCopy);
    if (!copy.rules)
        return;
    m_book.replace(std::move(copy.rules));
    m_inForce = CompanyTrouble::InForce::LastGood;
}

void CompanySource::take(CompanyFile read)
{
    m_readable = read.rules || !read.faults.empty();
    std::optional<CompanyTrouble> trouble;
    if (read.rules) {
        m_book.replace(std::move(read.rules));
        m_inForce = CompanyTrouble::InForce::LastGood;
        m_unsaved = std::move(read.text);
    } else {
        trouble = CompanyTrouble{.file = m_file, .inForce = m_inForce};
        if (!read.faults.empty()) {
            trouble->fault = read.faults.front();
            trouble->more = static_cast<int>(read.faults.size()) - 1;
        }
    }
    const QMutexLocker lock{&m_mutex};
    m_trouble = std::move(trouble);
}

void CompanySource::look()
{
    if (m_file.isEmpty())
        return;
    // the stamp comes first: what is written while it is read is seen the next time. What could not be read
    // may be readable at any time without a sign of it.
    if (Stamp now = stamp(); now != m_stamp || !m_readable) {
        m_stamp = std::move(now);
        take(readCompanyFile(m_file));
    }
    saveGoodCopy();
    say();
}

void CompanySource::saveGoodCopy()
{
    if (m_unsaved.isEmpty())
        return;
    QSaveFile copy{m_goodCopy};
    if (copy.open(QIODevice::WriteOnly) && copy.write(m_unsaved) == m_unsaved.size() && copy.commit()) {
        m_unsaved.clear();
        m_saidUnsaved = false;
        return;
    }
    if (!m_saidUnsaved)
        qCWarning(lcApp).noquote() << "no copy of the good company file is kept:" << copy.errorString();
    m_saidUnsaved = true;
}

void CompanySource::say()
{
    std::optional<CompanyTrouble> now = trouble();
    if (now == m_said)
        return;
    if (now)
        qCWarning(lcApp).noquote() << Wording::of(*now);
    else
        qCInfo(lcApp).noquote() << "the company file is right again:" << m_file;
    m_said = std::move(now);
}

std::optional<CompanyTrouble> CompanySource::trouble() const
{
    const QMutexLocker lock{&m_mutex};
    return m_trouble;
}

} // namespace dispatch
