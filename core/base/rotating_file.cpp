// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rotating_file.h"

#include <QDir>
#include <QFileInfo>

namespace dispatch {

using namespace Qt::StringLiterals;

RotatingFile::RotatingFile(
    const QString& directory, const QString& name, const QString& suffix, qint64 mostBytes, int files)
    : m_directory{directory}
    , m_name{name}
    , m_suffix{suffix}
    , m_mostBytes{mostBytes}
    , m_files{files}
{
}

bool RotatingFile::write(const QByteArray& line)
{
    if (!m_file.isOpen() && !open())
        return false;
    // pos(), not size(): what is still buffered counts, and no system call is made for each line
    if (m_file.pos() > 0 && m_file.pos() + line.size() > m_mostBytes) {
        rotate();
        if (!open())
            return false;
    }
    if (m_file.write(line) == line.size())
        return true;
    m_file.close(); // a full disk: begin anew once there is room
    return false;
}

QString RotatingFile::pathOf(int age) const
{
    const QString number = age == 0 ? QString{} : u".%1"_s.arg(age);
    return m_directory + u'/' + m_name + number + u'.' + m_suffix;
}

bool RotatingFile::open()
{
    constexpr QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir{m_directory}.exists()) {
        QDir{}.mkpath(QFileInfo{m_directory}.path());
        QDir{}.mkdir(m_directory, mine | QFileDevice::ExeOwner);
    }
    m_file.setFileName(path());
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append, mine);
}

void RotatingFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(m_files - 1));
    for (int age = m_files - 1; age > 0; --age)
        QFile::rename(pathOf(age - 1), pathOf(age));
}

} // namespace dispatch
